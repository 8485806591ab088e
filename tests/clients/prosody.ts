/** Prosody, a chat server, with two people on it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { freePort, freshFolder, type Running, requireSystem, startProgram } from './servers.ts';

/** Everybody's password. */
export const password = 'not-a-secret';
const people = ['alice', 'bob'] as const;

/** Both are in the other's list of contacts. */
const contactOf = { alice: 'bob', bob: 'alice' };

/** Only websockets, only from this machine, nothing kept on other machines. */
const configuration = (folder: string, port: number): string => `
run_as_root = true
data_path = "${folder}data"
pidfile = "${folder}prosody.pid"
log = { info = "${folder}prosody.log" }
interfaces = { "127.0.0.1" }
modules_enabled = { "roster", "saslauth", "disco", "websocket", "ping", "smacks", "carbons", "pep", "posix" }
modules_disabled = { "s2s", "c2s_legacy" }
c2s_ports = {}
s2s_ports = {}
https_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
http_host = "localhost"
consider_websocket_secure = true
cross_domain_websocket = true
authentication = "internal_plain"
allow_unencrypted_plain_auth = true
c2s_require_encryption = false
VirtualHost "localhost"
`;

/** Gives the port of its websocket. */
export const startProsody = async (): Promise<Running & { readonly port: number }> => {
  requireSystem(['prosody', 'openssl'], 'prosody openssl');
  const folder = freshFolder('prosody');
  const port = await freePort();
  const keep = (store: string, name: string, lua: string): void => {
    mkdirSync(`${folder}data/localhost/${store}`, { recursive: true });
    writeFileSync(`${folder}data/localhost/${store}/${name}.dat`, `return { ${lua} };`);
  };
  for (const name of people) {
    const contact = `["${contactOf[name]}@localhost"] = { subscription = "both", groups = {} }`;
    keep('accounts', name, `password = "${password}"`);
    keep('roster', name, `${contact}, [false] = { version = 1 }`);
  }
  writeFileSync(`${folder}prosody.cfg.lua`, configuration(folder, port));
  const running = await startProgram('prosody', ['-F', '--config', `${folder}prosody.cfg.lua`], port);
  return { ...running, port };
};
