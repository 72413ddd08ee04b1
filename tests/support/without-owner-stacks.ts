import * as React from 'react';

/**
 * React takes a stack for every element that is made, to say in a warning where that was: a third of what the tests
 * of components take of the processor. It stops by itself after ten thousand in a second; here it is told that they
 * have been. A warning still comes, and fails what it failed before.
 */
const internals: unknown = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
if (typeof internals === 'object' && internals !== null) {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => 10_000,
    set: () => undefined,
  });
}
