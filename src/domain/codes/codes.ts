/** The door of `codes`: which failure code a person means, and what it has to do with their answers. */

export { failureCodes, failureRules } from './failure-rules';
export { lookUpCode } from './look-up-code';
