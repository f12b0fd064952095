import { ApiError } from '../errors.js';
import { type AccessRole, isAtLeast } from './access-role.type.js';
import type { Viewer } from './viewer.type.js';

/**
 * Whoever asks, where they may do what this role may. Ask it first of all: who may not do a thing
 * learns nothing of what it would have done.
 *
 * @throws ApiError UNAUTHENTICATED without a token, FORBIDDEN if it does not give the role
 */
export function requireRole(viewer: Viewer | null, least: AccessRole): Viewer {
  if (!viewer) {
    throw new ApiError(
      'UNAUTHENTICATED',
      'This needs a token: send it in the header "authorization: Bearer …".',
    );
  }
  if (!isAtLeast(viewer.role, least)) {
    throw new ApiError('FORBIDDEN', `This needs the role ${least}, which the token does not give.`);
  }
  return viewer;
}
