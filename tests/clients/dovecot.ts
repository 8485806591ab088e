/** Dovecot, where Roundcube finds a mailbox: any name is a person, with one password for all. */
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { freePort, freshFolder, type Running, requireSystem, startProgram } from './servers.ts';

/** Everybody's password. */
export const password = 'not-a-secret';

/** On Debian the user and group "nobody": mail belongs to nobody else. */
const nobody = 65_534;

const configuration = (folder: string, port: number): string => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}run
log_path = ${folder}dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}mail/%u
first_valid_uid = 1
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${nobody} gid=${nobody} home=${folder}mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
  }
  mailbox Drafts {
    auto = create
  }
}
`;

/** Gives the port of its IMAP. */
export const startDovecot = async (): Promise<Running & { readonly port: number }> => {
  requireSystem(['dovecot', '/usr/lib/dovecot/imap'], 'dovecot-imapd');
  const folder = freshFolder('dovecot');
  const port = await freePort();
  mkdirSync(`${folder}mail`);
  chownSync(`${folder}mail`, nobody, nobody);
  chmodSync(`${folder}mail`, 0o700);
  writeFileSync(`${folder}dovecot.conf`, configuration(folder, port));
  const running = await startProgram('dovecot', ['-F', '-c', `${folder}dovecot.conf`], port);
  return { ...running, port };
};
