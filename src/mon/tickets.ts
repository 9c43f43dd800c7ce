// Tickets (after cephx): what an entity shows to OSDs and MDSs instead of its key, sealed under the service's rotating secret.
import { pb } from '../../proto/mod.ts'
import { type EntityName, parseEntity, utf8, xxh64 } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { generateKey, sealFor, sealTicket } from '../msg/mod.ts'
import { type AuthService, SECRET_ROTATION_MS, TICKET_SERVICES } from './core/auth.ts'
import { mayReport, parseMonCaps } from './core/caps.ts'

/** One number per entity and life, the same from every monitor and after every reconnect; below 2^48, never 0. */
export const globalIdOf = (name: EntityName, nonce: number): number => Number(xxh64(utf8(`${name}/${nonce}`)) & 0xffff_ffff_ffffn) || 1

/** The reply to AuthGetTickets; undefined: there are no secrets yet. */
export function issueTickets(
  env: Env,
  auth: AuthService,
  who: { name: EntityName; nonce: number },
  request: { tid: number; services: readonly string[] },
): object | undefined {
  const entity = auth.entity(who.name)
  if (!entity) return { tid: request.tid, rc: -13, tickets: [], globalId: 0 }
  const globalId = globalIdOf(who.name, who.nonce)
  const expiresMs = env.clock.now() + SECRET_ROTATION_MS
  const tickets: object[] = []
  for (const service of TICKET_SERVICES) {
    if (!request.services.includes(service) || entity.caps[service] === undefined) continue
    const secrets = auth.secrets(service)
    const current = secrets.at(-2)
    if (!current) return undefined
    const sessionKey = generateKey(env.random)
    const contents = { name: who.name, globalId, caps: entity.caps, sessionKey, expiresMs }
    tickets.push({
      service,
      secretId: current.id,
      blob: sealTicket(current, contents, env.random),
      sessionKeySealed: sealFor(entity.key, sessionKey, env.random),
      expiresMs,
    })
  }
  const type = parseEntity(who.name)?.type ?? 'client'
  const caps = parseMonCaps(entity.caps['mon'])
  let serviceSecretsSealed = new Uint8Array(0)
  if ((TICKET_SERVICES as readonly string[]).includes(type) && caps && mayReport(caps, type)) {
    const secrets = auth.secrets(type).map((s) => ({ service: s.service, secretId: s.id, secret: s.secret, expiresMs: s.expiresMs }))
    if (secrets.length === 0) return undefined
    serviceSecretsSealed = new Uint8Array(sealFor(entity.key, pb.ServiceSecrets.encode({ secrets }).finish(), env.random))
  }
  return { tid: request.tid, rc: 0, tickets, globalId, serviceSecretsSealed }
}
