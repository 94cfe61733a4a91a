"""What the program shall cost, beside what it did in one run; where it costs more, the limit's reason, as profiles tell."""

import math
import statistics

BUNDLED, FILES, LISTS = "bilateral, bundled", "bilateral, {:,} records as files", "bilateral, {:,} records as lists"

START = ("of the instructions of a start reading hundreds of files takes 46 %, drawing 14 %, making the snapshot 11 %, what stands on "
         "the day 5 %, the loader 4 %; the floor in Swift, linked the same way, already takes 2.4 × the floor")
LOAD = "decoding ids, dates and references is more than half of it; merging and indexing, a quarter, are one thread's"
KEY = "laying the frame out takes 58 % of its instructions, comparing and sending it 36 %; the floor writes two rows"
ROWS = "two rows and the detail line are drawn anew"
SESSION = "relocations and data of the program take 1.6, the run time's types and ncurses 0.6, the rest is 2.7 × the files' bytes"
MEMORY = ("beside its bytes and the tape a record of 120 bytes takes some 200 in its table and, where it can be late, "
          "290 as it stood on the day")
CHECK = ("telling whether files are in canonical form takes 29 % of the instructions, looking at every text 22 %, "
         "decoding 14 %")
PARSING = "it also checks UTF-8 and looks for duplicate keys, and finding and opening the files is counted, not so beside it"
SEARCH = "all texts are looked through for the letters"
ANEW = "what is worked out of all records is worked out anew"


def ninety_five(values):
    return sorted(values)[int(0.95 * (len(values) - 1))]


class Run:
    """All that one run measured."""

    def __init__(self, subjects, readers, steps, size):
        self.subjects = {subject.name: subject for subject in subjects}
        self.floor, self.readers, self.steps, self.size = subjects[0], readers, steps, size

    def plain(self, name, key, of=statistics.median):
        return self.subjects[name].middle(key, of) if name in self.subjects else math.nan

    def times_floor(self, name, key, of=statistics.median):
        return self.plain(name, key, of) / self.floor.middle(key, of)


def goals(run, few, many):
    """Each goal: what, of what, what was measured, at most or at least how much, its unit, and why it is missed if it is."""
    lists, files = LISTS.format(many), FILES.format(many)
    most, least = "≤", "≥"
    steps = run.steps
    return [
        ("first paint", BUNDLED, run.times_floor(BUNDLED, "paint"), most, 3, "× floor", START),
        ("first paint", FILES.format(few), run.times_floor(FILES.format(few), "paint"), most, 6, "× floor", START),
        ("first frame", lists, run.times_floor(lists, "first"), most, 4, "× floor", START),
        ("first frame", files, run.times_floor(files, "first"), most, 4, "× floor", START),
        ("complete", lists, run.plain(lists, "paint"), most, 200, "ms", LOAD),
        ("complete", files, run.plain(files, "paint"), most, 400, "ms", LOAD),
        ("reading and parsing beside simdjson", "lists", run.size * 1_000 / steps.middle("reading", many) / run.readers["simdjson"], least, 0.5, "of its MB/s", PARSING),
        ("loading beside Data and JSONDecoder", f"{many:,} records",
         steps.middle("decoding", many) / steps.middle("loading", many), least, 6, "times as fast", LOAD),
        ("growth of loading", f"from {few:,} records", steps.exponent("loading"), most, 1.05, "power of the records", LOAD),
        ("dirty memory", lists, run.plain(lists, "dirty"), most, 2 * run.size / 1.048576 + 2, "MiB", MEMORY),
        ("key p50", BUNDLED, run.times_floor(BUNDLED, "key"), most, 1.5, "× floor", KEY),
        ("key p95", BUNDLED, run.times_floor(BUNDLED, "key", ninety_five), most, 2, "× floor", KEY),
        ("key p50", lists, run.plain(lists, "key") / run.plain(LISTS.format(few), "key"), most, 1.2,
         f"times that of {few:,} records", KEY),
        ("bytes a key", lists, run.plain(lists, "bytes"), most, 350, "bytes", ROWS),
        ("search, a letter, p99", f"{many:,} records", steps.worst("searching", many), most, 16, "ms", SEARCH),
        ("reload on screen", f"one changed file of {few:,} records", steps.middle("reloading", few), most, 50, "ms", ANEW),
        ("a step through time", f"{many // 10:,} records", steps.worst("stepping", many // 10), most, 50, "ms", ANEW),
        ("resize", BUNDLED, run.times_floor(BUNDLED, "resize"), most, 2, "× floor", KEY),
        ("wakeups while idle", BUNDLED, run.plain(BUNDLED, "wakeups"), most, 0, "a second", "the clock"),
        ("one more session", BUNDLED, run.plain(BUNDLED, "more"), most, 2.5, "MiB", SESSION),
        ("validate", "lists", run.readers["validate"], least, 50, "MB/s", CHECK),
    ]


def table(run, few, many):
    print("\nGoals:\n\n| measure | of | goal | here | reached |\n|---|---|---:|---:|---|")
    for what, of, value, relation, limit, unit, reason in goals(run, few, many):
        if math.isnan(value):
            continue
        reached = value <= limit if relation == "≤" else value >= limit
        print(f"| {what} | {of.removeprefix('bilateral, ')} | {relation} {limit:.3g} {unit} | {value:.3g} "
              f"| {'yes' if reached else 'no: ' + reason} |")
