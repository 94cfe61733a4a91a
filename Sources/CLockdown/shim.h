#ifndef C_LOCKDOWN_SHIM_H
#define C_LOCKDOWN_SHIM_H

#include <asm/unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// What Swift does not import: calls with any number of arguments, and calls that glibc does not wrap. Each gives what the
// kernel gives, or minus the error number. Numbers from 424 on are the same on every architecture, so those that the
// installed headers may not know yet are written down here.

#if defined(__x86_64__)
static const uint32_t lockdown_architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
static const uint32_t lockdown_architecture = AUDIT_ARCH_AARCH64;
#else
#error "the system calls of this architecture are not known"
#endif

static const int lockdown_place_only = __O_PATH;

#ifndef __NR_fchmodat2
#define __NR_fchmodat2 452
#endif
#ifndef __NR_setxattrat
#define __NR_setxattrat 463
#endif
#ifndef __NR_removexattrat
#define __NR_removexattrat 466
#endif
#ifndef __NR_open_tree_attr
#define __NR_open_tree_attr 467
#endif

static inline long lockdown_result(long outcome) { return outcome < 0 ? -errno : outcome; }

static inline long lockdown_call(long number, long first, long second, long third, long fourth, long fifth) {
  return lockdown_result(syscall(number, first, second, third, fourth, fifth));
}

static inline long lockdown_control(int option, unsigned long value) {
  return lockdown_result(prctl(option, value, 0UL, 0UL, 0UL));
}

static inline long lockdown_close_from(unsigned int first) {
  return lockdown_result(syscall(__NR_close_range, first, ~0U, 0U));
}

static inline long lockdown_filter_calls(const struct sock_filter *program, unsigned short length, unsigned int flags) {
  struct sock_fprog whole = {.len = length, .filter = (struct sock_filter *)program};
  return lockdown_result(syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, flags, &whole));
}

static inline long lockdown_seccomp_knows(const uint32_t *action) {
  return lockdown_result(syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0U, action));
}

// As <linux/landlock.h> has them, whose older versions lack the network and the scopes.

struct lockdown_ruleset {
  uint64_t files;
  uint64_t network;
  uint64_t scopes;
};

struct lockdown_path {
  uint64_t access;
  int32_t folder;
} __attribute__((packed));

static inline long lockdown_landlock_version(void) {
  return lockdown_result(syscall(__NR_landlock_create_ruleset, NULL, 0UL, 1U));
}

static inline long lockdown_landlock_create(struct lockdown_ruleset rules) {
  return lockdown_result(syscall(__NR_landlock_create_ruleset, &rules, sizeof rules, 0U));
}

static inline long lockdown_landlock_allow(int ruleset, uint64_t access, int folder) {
  struct lockdown_path path = {.access = access, .folder = folder};
  return lockdown_result(syscall(__NR_landlock_add_rule, ruleset, 1, &path, 0U));
}

static inline long lockdown_landlock_enter(int ruleset) {
  return lockdown_result(syscall(__NR_landlock_restrict_self, ruleset, 0U));
}

#endif
