import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds IPv4 and IPv6 addresses', () => {
  expectFindings('IP_ADDRESS', [
    'from «192.168.1.20».',
    '«10.20.30.40»:8080 and «83.0.113.7»/24',
    'her ip address was «83.0.113.7»',
    'client: "«192.168.1.20»"',
    'host «2a02:db8::ff00:42:8329» is up',
    '[«fe80::1»]',
    'my IP is «4.3.2.1»',
    '«2a02:0db8:85a3:0000:0000:8a2e:0370:7334»',
  ]);
});

it('leaves versions, loopback, times and scopes alone', () => {
  expectFindings('IP_ADDRESS', [
    'version 10.20.30.40 is out',
    'v1.2.3.4',
    '3.5.2.1',
    '127.0.0.1 and 0.0.0.0 and 255.255.255.0',
    '1.2.3.4.5',
    '256.1.1.10',
    'at 10:30:45',
    'std::vector and a::b',
    'section 12.13.14.15',
    'RFC 9106 §3.14.1.3',
    'netmask 255.255.255.240, broadcast address 255.255.255.255',
    'nameserver 9.9.9.9, ip address 8.8.8.8, host 208.67.222.222',
    'connect to 203.0.113.42 failed, 192.0.2.0/26 is for manuals',
    'parse("fd12:3456::1"), `fe80::1` and \'10.0.0.0/8\'',
    'as [11.16.2.1](https://example.org/spec) says',
    'mask ffff:ffff:ffff::',
    'curl http://169.254.169.254/latest/meta-data',
    'the router is 192.168.1.1, subnet 172.18.0.0/16, fritz.box 192.168.178.1',
  ]);
});

it('leaves the addresses of manuals alone, whatever they are called', () => {
  expectFindings('IP_ADDRESS', [
    'my ip address is 198.51.100.23',
    'login from 203.0.113.9, host 192.0.2.44',
    'client 2001:db8:12::7 logged in, remote 2001:0db8:0:1::2',
    'she logged in from «198.51.101.23»',
  ]);
});
