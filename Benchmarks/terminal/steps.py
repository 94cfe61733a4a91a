"""What Benchmarks/steps measured, as one table: milliseconds of each step at each size, and how they grow."""

import math
import re


class Steps:
    """The medians and 99th percentiles of steps, in milliseconds, by name and records."""

    def __init__(self, text):
        self.times = {}
        for name, records, row in re.findall(r"^### (\w+), (\d+) records\s+(?:\|.*\n)*?\|\s*Time \(wall clock\)[^|]*\|(.*)$", text, re.M):
            cells = [float(cell) for cell in row.split("|") if cell.strip()]
            self.times[name, int(records)] = (cells[2] / 1000, cells[5] / 1000)

    def middle(self, name, records):
        return self.times.get((name, records), (math.nan, math.nan))[0]

    def worst(self, name, records):
        """What one in a hundred takes longer than."""
        return self.times.get((name, records), (math.nan, math.nan))[1]

    def exponent(self, name):
        """The power of the records that the time grows by, from the fewest to the most."""
        sizes = sorted(records for known, records in self.times if known == name)
        if len(sizes) < 2:
            return math.nan
        few, many = sizes[0], sizes[-1]
        return math.log(self.middle(name, many) / self.middle(name, few)) / math.log(many / few)

    def table(self):
        sizes = sorted({records for _, records in self.times})
        print("\nSteps without a terminal, in ms, median (p99), and the power of the records that the median grows by:\n")
        print("| step |" + "".join(f" {n:,} |" for n in sizes) + " power |\n|---|" + "---:|" * (len(sizes) + 1))
        for name in dict.fromkeys(name for name, _ in self.times):
            cells = [f"{self.middle(name, n):.3g} ({self.worst(name, n):.3g})" for n in sizes]
            print(f"| {name} | {' | '.join(cells)} | {self.exponent(name):.2f} |")
