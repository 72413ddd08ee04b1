import { describe, expect, it } from 'vitest';
import { nginxFile } from '../../src/build/nginx-file';

const files = ['assets/a-1.js', 'embed/index.html', 'favicon.svg', 'index.html'];

function locationsIn(text: string): readonly string[] {
  return [...text.matchAll(/^location (.+) \{$/gm)].map(([, pattern]) => pattern ?? '');
}

function locationAt(text: string, pattern: string): string {
  const start = text.indexOf(`location ${pattern} {`);
  if (start < 0) throw new Error(`no location ${pattern}`);
  return text.slice(start, text.indexOf('\n}', start));
}

describe('the configuration for nginx', () => {
  const text = nginxFile(files, { framers: ['*'], origins: [], basePath: '/' });

  it('names every file, the folders without their slash, and what is not there', () => {
    expect(locationsIn(text)).toEqual([
      '= /embed/',
      '= /embed/index.html',
      '= /favicon.svg',
      '= /',
      '= /index.html',
      '^~ /assets/',
      '= /embed',
      '/',
      '@fenqi_check_missing',
    ]);
  });

  it('lies below a sub-path, each line of it', () => {
    const below = nginxFile(files, { framers: ['*'], origins: [], basePath: '/some/sub-path/' });
    expect(locationsIn(below)).toEqual([
      '= /some/sub-path/embed/',
      '= /some/sub-path/embed/index.html',
      '= /some/sub-path/favicon.svg',
      '= /some/sub-path/',
      '= /some/sub-path/index.html',
      '^~ /some/sub-path/assets/',
      '= /some/sub-path',
      '= /some/sub-path/embed',
      '/some/sub-path/',
      '@fenqi_check_missing_some_sub_path',
    ]);
  });

  it('keeps headers of files off what is not there, and only those of nothing on it', () => {
    expect(locationAt(text, '= /embed/')).not.toContain('always;');
    expect(locationAt(text, '@fenqi_check_missing')).toContain(
      `add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'" always;`,
    );
    expect(locationAt(text, '@fenqi_check_missing')).not.toContain('immutable');
  });

  it('says who may frame the tool, in the pages made for it alone', () => {
    const framers = ["'self'", 'https://help.example'];
    const some = nginxFile(files, { framers, origins: [], basePath: '/' });
    expect(locationAt(some, '= /embed/')).toContain(
      `frame-ancestors 'self' https://help.example";`,
    );
    expect(locationAt(some, '= /')).toContain(`frame-ancestors 'self'";`);
  });

  it.each(['a"b', 'a$b', 'a\\b', 'a\nb'])(
    'is not written where nginx would misread %j',
    (framer) => {
      expect(() => nginxFile(files, { framers: [framer], origins: [], basePath: '/' })).toThrow(
        'would misread',
      );
    },
  );
});
