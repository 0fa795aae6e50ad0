// What Linux can be asked to refuse to this process, for good: writing files and starting programs.
//
// The system calls have no functions in glibc, and `syscall` and `prctl` are variadic, which Swift cannot import.

#pragma once

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <syslog.h>
#include <unistd.h>

#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#endif

/// No core file, and nobody's debugger but the administrator's.
static inline int okienko_keep_memory_private(void) {
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

/// No program started from here gets more rights than this one has; the two below ask for it.
static inline int okienko_renounce_privileges(void) {
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

/// No file is written, made, renamed or removed any more (landlock(7)): 1 where the system sees to it.
static inline int okienko_forbid_writing(void) {
#if __has_include(<linux/landlock.h>) && defined(__NR_landlock_create_ruleset)
  long version =
      syscall(__NR_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return 0;
  struct landlock_ruleset_attr rules = {0};
  rules.handled_access_fs =
      LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
      LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
      LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
      LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
  // By their numbers: the headers may be older than the system. Giving a file another place, and cutting it.
  if (version >= 2) rules.handled_access_fs |= 1ULL << 13;
  if (version >= 3) rules.handled_access_fs |= 1ULL << 14;
  long file = syscall(__NR_landlock_create_ruleset, &rules, sizeof rules.handled_access_fs, 0);
  if (file < 0) return 0;
  long refused = syscall(__NR_landlock_restrict_self, file, 0);
  close((int)file);
  return refused == 0;
#else
  return 0;
#endif
}

#if defined(__x86_64__)
#define OKIENKO_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OKIENKO_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/// No program is started any more (seccomp(2)): 1 where the system sees to it.
static inline int okienko_forbid_starting_programs(void) {
#ifdef OKIENKO_ARCHITECTURE
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OKIENKO_ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#if defined(__x86_64__)
      // The x32 names of the same calls.
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x40000000, 2, 0),
#else
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0, 2, 0),
#endif
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execve, 1, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execveat, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {sizeof filter / sizeof filter[0], filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
#else
  return 0;
#endif
}

/// Writes a line into the system's journal (syslog(3)).
static inline void okienko_journal(int priority, const char *line) {
  // By this name, whatever name the program was started by: a login shell's begins with a dash.
  openlog("okienko", LOG_PID, LOG_USER);
  syslog(priority, "%s", line);
}
