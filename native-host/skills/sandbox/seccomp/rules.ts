/** What the kernel answers instead of doing it: `EPERM`, or `ENOSYS` where programs then ask in an older way. */
export type Answer = 'not-permitted' | 'unknown-call';

/**
 * When a rule holds, by one argument of the call (0 is the first), of which the kernel takes 32 bits.
 * Lists hold unsigned numbers.
 */
export type Condition =
  | { argument: number; is: readonly number[] }
  | { argument: number; isNot: readonly number[] }
  | { argument: number; hasAnyBitOf: number };

export interface CallRule {
  calls: readonly CallName[];
  reason: string;
  answer?: Answer;
  /** All of them must hold; none means always. */
  when?: readonly Condition[];
}

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET of linux/sched.h. */
const NEW_NAMESPACES = 0x7e02_0000;
/** Of asm-generic/ioctls.h: types into the terminal, pastes into the console, changes the line discipline. */
const TERMINAL_TRICKS = [0x5412, 0x541c, 0x5423];
const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const NETLINK_ROUTE = 0;
/** A socket's type has flags above its lowest four bits. SOCK_STREAM with SOCK_NONBLOCK and SOCK_CLOEXEC or without. */
const STREAMS = [0x1, 0x801, 0x8_0001, 0x8_0801];
/** PER_LINUX, and the question which one it is. */
const PLAIN_PERSONALITIES = [0, 0xffff_ffff];

/** Everything a skill's programs may not ask of the kernel. What is not listed is allowed. */
export const CALL_RULES: readonly CallRule[] = [
  {
    calls: ['ptrace', 'process_vm_readv', 'process_vm_writev', 'process_madvise', 'kcmp'],
    reason: 'They read or change other processes.',
  },
  { calls: ['pidfd_getfd'], reason: "It takes another process's open files." },
  {
    calls: ['kexec_load', 'kexec_file_load', 'reboot'],
    reason: 'They start another kernel, or none.',
  },
  {
    calls: ['init_module', 'finit_module', 'delete_module'],
    reason: 'They put code into the kernel.',
  },
  {
    calls: ['swapon', 'swapoff', 'acct', 'quotactl', 'quotactl_fd'],
    reason: 'They set the machine up.',
  },
  { calls: ['syslog'], reason: "The kernel's log tells of other programs." },
  {
    calls: ['bpf', 'perf_event_open', 'userfaultfd', 'fanotify_init'],
    reason: 'Large parts of the kernel with a history of holes, which no skill needs.',
  },
  {
    calls: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'],
    reason: 'What is asked through a ring passes by this filter.',
  },
  {
    calls: ['keyctl', 'add_key', 'request_key'],
    reason: "The kernel's keyrings belong to the person, not to the sandbox.",
  },
  {
    calls: [
      'mount',
      'umount2',
      'pivot_root',
      'chroot',
      'move_mount',
      'open_tree',
      'open_tree_attr',
      'fsopen',
      'fsconfig',
      'fsmount',
      'fspick',
      'mount_setattr',
    ],
    reason: 'The folders are as the sandbox has laid them out.',
  },
  {
    calls: ['open_by_handle_at', 'name_to_handle_at'],
    reason: 'They open files past the folders that lead to them.',
  },
  { calls: ['setns', 'unshare'], reason: 'They leave the namespaces, or make new ones.' },
  {
    calls: ['clone'],
    when: [{ argument: 0, hasAnyBitOf: NEW_NAMESPACES }],
    reason:
      'In a new user namespace a program is root, and reaches kernel code that only root does.',
  },
  {
    calls: ['clone3'],
    answer: 'unknown-call',
    reason: 'Its flags lie in memory, where a filter cannot look; programs fall back to clone.',
  },
  {
    calls: ['memfd_create', 'memfd_secret', 'shmget', 'msgget', 'semget'],
    reason: 'Memory that belongs to no process and no folder is not seen by the limits.',
  },
  {
    calls: ['personality'],
    when: [{ argument: 0, isNot: PLAIN_PERSONALITIES }],
    reason: 'It can switch protections of memory off.',
  },
  {
    calls: ['ioctl'],
    when: [{ argument: 1, is: TERMINAL_TRICKS }],
    reason: 'They type into the terminal that something else reads, or load drivers.',
  },
  {
    calls: ['socket'],
    when: [{ argument: 0, isNot: [AF_INET, AF_INET6, AF_NETLINK] }],
    reason:
      'Only the network namespace holds a socket back. Unix sockets of the machine are reached through any folder that is seen, and other kinds (virtual machines, Bluetooth, kernel crypto) know no namespace.',
  },
  {
    calls: ['socket'],
    when: [
      { argument: 0, is: [AF_NETLINK] },
      { argument: 2, isNot: [NETLINK_ROUTE] },
    ],
    reason: 'Of the kernel it may ask for its network interfaces only.',
  },
  {
    calls: ['socketpair'],
    when: [{ argument: 0, isNot: [AF_UNIX] }],
    reason: 'Pairs of other kinds are nothing but attack surface.',
  },
  {
    calls: ['socketpair'],
    when: [{ argument: 1, isNot: STREAMS }],
    reason: 'A pair of datagram sockets can be turned to any other socket of the machine.',
  },
  {
    calls: ['modify_ldt', 'iopl', 'ioperm', 'uselib', 'vhangup', 'lookup_dcookie', 'nfsservctl'],
    reason: 'Old doors that nothing uses.',
  },
];

/** Every call the rules speak of. */
export type CallName =
  | 'acct'
  | 'add_key'
  | 'bpf'
  | 'chroot'
  | 'clone'
  | 'clone3'
  | 'delete_module'
  | 'fanotify_init'
  | 'finit_module'
  | 'fsconfig'
  | 'fsmount'
  | 'fsopen'
  | 'fspick'
  | 'init_module'
  | 'io_uring_enter'
  | 'io_uring_register'
  | 'io_uring_setup'
  | 'ioctl'
  | 'ioperm'
  | 'iopl'
  | 'kcmp'
  | 'kexec_file_load'
  | 'kexec_load'
  | 'keyctl'
  | 'lookup_dcookie'
  | 'memfd_create'
  | 'memfd_secret'
  | 'modify_ldt'
  | 'mount'
  | 'mount_setattr'
  | 'move_mount'
  | 'msgget'
  | 'name_to_handle_at'
  | 'nfsservctl'
  | 'open_by_handle_at'
  | 'open_tree'
  | 'open_tree_attr'
  | 'perf_event_open'
  | 'personality'
  | 'pidfd_getfd'
  | 'pivot_root'
  | 'process_madvise'
  | 'process_vm_readv'
  | 'process_vm_writev'
  | 'ptrace'
  | 'quotactl'
  | 'quotactl_fd'
  | 'reboot'
  | 'request_key'
  | 'semget'
  | 'setns'
  | 'shmget'
  | 'socket'
  | 'socketpair'
  | 'swapoff'
  | 'swapon'
  | 'syslog'
  | 'umount2'
  | 'unshare'
  | 'uselib'
  | 'userfaultfd'
  | 'vhangup';
