"""What the program shall cost, beside what it did in one run; where it costs more, the limit's reason, as profiles tell."""

import math
import statistics

BUNDLED, FILES, LISTS = "bilateral, bundled", "bilateral, {:,} records as files", "bilateral, {:,} records as lists"

START = ("the run time's share of a start alone is past it: the floor in Swift, linked the same way, takes 2.4 × the floor; "
         "then files are read and texts laid out")
LOAD = "dates, ids and references of every record are decoded, merged and indexed before a list is complete"
KEY = "the whole frame is laid out and compared, where the floor writes two rows"
SESSION = "relocations and data of the program, 1.6; the run time's types and ncurses, 0.6; the rest is 2.7 × the files' bytes"
MEMORY = "the files' bytes stay, with the tape over them, the records of each file and of all, and what they refer to"
CHECK = "whether each file is in canonical form takes writing it anew, and each text is looked at for what may hide in it"


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
        ("first frame", files, run.times_floor(files, "first"), most, 4, "× floor",
         "the folders of so many files are listed before the first frame"),
        ("complete", lists, run.plain(lists, "paint"), most, 200, "ms", LOAD),
        ("complete", files, run.plain(files, "paint"), most, 400, "ms", LOAD),
        ("reading and parsing beside simdjson", "lists", run.size * 1_000 / steps.middle("reading", many) / run.readers["simdjson"], least, 0.5, "of its MB/s",
         "texts are checked for what RFC 8259 forbids and duplicate keys are sought, which simdjson does not"),
        ("loading beside Data and JSONDecoder", f"{many:,} records",
         steps.middle("decoding", many) / steps.middle("loading", many), least, 6, "times as fast", LOAD),
        ("growth of loading", f"from {few:,} records", steps.exponent("loading"), most, 1.05, "power of the records", LOAD),
        ("dirty memory", lists, run.plain(lists, "dirty"), most, 2 * run.size / 1.048576 + 2, "MiB", MEMORY),
        ("key p50", BUNDLED, run.times_floor(BUNDLED, "key"), most, 1.5, "× floor", KEY),
        ("key p95", BUNDLED, run.times_floor(BUNDLED, "key", ninety_five), most, 2, "× floor", KEY),
        ("key p50", lists, run.plain(lists, "key") / run.plain(LISTS.format(few), "key"), most, 1.2,
         f"times that of {few:,} records", KEY),
        ("bytes a key", lists, run.plain(lists, "bytes"), most, 350, "bytes", "two rows and the detail line are drawn anew"),
        ("search, a letter, p99", f"{many:,} records", steps.worst("searching", many), most, 16, "ms",
         "all texts are looked through for the letters"),
        ("reload on screen", f"one changed file of {few:,} records", steps.middle("reloading", few), most, 50, "ms",
         "what is worked out of all records is worked out anew"),
        ("a step through time", f"{many // 10:,} records", steps.worst("stepping", many // 10), most, 50, "ms",
         "what is worked out of all records is worked out anew"),
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
