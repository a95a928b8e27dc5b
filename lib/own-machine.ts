/** The names and addresses by which only the machine itself reaches a server: localhost and what is under it (RFC 6761, 6.3), 127.0.0.0/8, ::1, and what stands for all of its addresses. */
const OWN = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1?\]?)\.?$/i;

/** Whether a host, without a port, is a name of the machine for itself: an address with it leads every other reader astray. */
export const isOwnMachine = (host: string): boolean => OWN.test(host);
