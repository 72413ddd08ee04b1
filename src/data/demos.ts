/** Answers of invented people for demonstrations, each as a link's fragment carries them after `#/result?`. */
export const demos: Readonly<Record<string, string>> = {
  meets:
    'score=720&realName=yes&cardMonths=30&adult=yes&student=no' +
    '&profile=yes&bankType=national&txPerDay=6&payPerDay=5&loginDays=25' +
    '&overdue=no&defaultMonths=none&pastOverdues=0&need=purchase&scene=ecommerce&cashier=yes&amount=6000',
  'card-age-short':
    'score=720&realName=yes&cardMonths=4&adult=yes&student=no' +
    '&profile=yes&bankType=national&txPerDay=6&payPerDay=5&loginDays=25' +
    '&overdue=no&defaultMonths=none&pastOverdues=0&amount=6000',
  'score-short':
    'score=570&realName=yes&cardMonths=30&adult=yes&student=no' +
    '&profile=yes&bankType=national&txPerDay=1&payPerDay=5&loginDays=25' +
    '&overdue=no&defaultMonths=none&pastOverdues=0&need=purchase&scene=ecommerce&cashier=yes&amount=6000',
  overdue:
    'score=720&realName=yes&cardMonths=30&adult=yes&student=no' +
    '&profile=yes&bankType=national&txPerDay=6&payPerDay=5&loginDays=25' +
    '&overdue=yes&defaultMonths=none&pastOverdues=0&need=purchase&scene=ecommerce&cashier=yes&amount=6000',
  'score-only': 'score=640',
  cash:
    'score=720&realName=yes&cardMonths=30&adult=yes&student=no' +
    '&profile=yes&bankType=national&txPerDay=6&payPerDay=5&loginDays=25' +
    '&overdue=no&defaultMonths=none&pastOverdues=0&need=cash&weilidai=no&amount=6000',
};
