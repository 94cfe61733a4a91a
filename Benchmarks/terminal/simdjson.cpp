// What reading JSON costs a library that does nothing else: simdjson's DOM, over the files that are named.
//   c++ -O3 -march=native -o simdjson simdjson.cpp -lsimdjson
// Prints the median of ten readings in milliseconds; buffers are kept from one to the next.
#include <simdjson.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

int main(int count, char **paths) {
  std::vector<double> times;
  simdjson::dom::parser parser;
  for (int round = 0; round < 10; round++) {
    auto start = std::chrono::steady_clock::now();
    for (int index = 1; index < count; index++) {
      if (parser.load(paths[index]).error()) return 1;
    }
    std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    times.push_back(time.count());
  }
  std::sort(times.begin(), times.end());
  printf("%f\n", times[times.size() / 2]);
}
