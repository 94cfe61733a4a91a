// The system's clock as it would be after somebody set it: as many seconds off as the file named by SHIFTED_CLOCK says, a
// native 64-bit number that a test may change while the program runs. Clocks that only go on are left alone.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *shift;

// Before main, so that a lock-down of files comes too late.
__attribute__((constructor)) static void open_shift(void) {
  const char *path = getenv("SHIFTED_CLOCK");
  int file = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  void *place = mmap(NULL, sizeof *shift, PROT_READ, MAP_SHARED, file, 0);
  if (place != MAP_FAILED) shift = place;
  close(file);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int outcome = (int)syscall(SYS_clock_gettime, clock, now);
  int is_set = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
  if (outcome == 0 && is_set && shift != NULL) now->tv_sec += *shift;
  return outcome;
}

time_t time(time_t *place) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (place != NULL) *place = now.tv_sec;
  return now.tv_sec;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec precise;
  int outcome = clock_gettime(CLOCK_REALTIME, &precise);
  now->tv_sec = precise.tv_sec;
  now->tv_usec = precise.tv_nsec / 1000;
  return outcome;
}
