"""Data that turns bad while people look, and the faults of a machine; by the account, without sshd between."""

import os
import shutil
import signal
import socket
import subprocess
import time
import unittest

import place
from terminal import PAINTED, Terminal

MISSING = b"part of the data"


class KioskCase(unittest.TestCase):
    """A kiosk of the throw-away account on data of its own."""

    options = ()

    def setUp(self):
        self.folder = f"{place.BASE}/own-{self.id().rpartition('.')[2]}"
        self.data = f"{self.folder}/data"
        os.makedirs(self.folder, mode=0o755)
        shutil.copytree(place.DATA, self.data)

    def tearDown(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def open(self, *options, painted=PAINTED, **terminal):
        terminal.setdefault("rows", 40)
        terminal.setdefault("columns", 120)
        command = [place.PROGRAM, "kiosk", "--require-sandbox", *self.options, *options, self.data]
        kiosk = Terminal(command, user=place.USER, **terminal)
        if not kiosk.wait_for(painted):
            kiosk.__exit__()
            self.fail(kiosk.output[-500:])
        return kiosk

    def assert_answers(self, kiosk):
        before = len(kiosk.output)
        kiosk.send(b"L")
        self.assertTrue(kiosk.wait_for("Направления".encode(), after=before), kiosk.output[-300:])

    def write(self, text, file="areas/metro.json"):
        with open(f"{self.data}/{file}", "w", encoding="utf-8") as opened:
            opened.write(text)

    def read(self, file="areas/metro.json"):
        with open(f"{self.data}/{file}", encoding="utf-8") as opened:
            return opened.read()

    def replace(self, text, file="areas/metro.json"):
        """As careful editors write: beside it, then in its place."""
        self.write(text, file + ".new")
        os.rename(f"{self.data}/{file}.new", f"{self.data}/{file}")


class BadData(KioskCase):
    """What is no file becomes a finding; what was good stays."""

    BAIT = {
        "FIFO": lambda path: os.mkfifo(path, 0o644),
        "device": lambda path: os.mknod(path, 0o666 | 0o020000, os.makedev(1, 5)),
        "socket": lambda path: bind(path),
        "loop": lambda path: os.symlink("metro.json", path),
        "outside": lambda path: os.symlink("../../../../../etc/passwd", path),
        "absolute": lambda path: os.symlink("/etc/passwd", path),
        "folder": os.mkdir,
        "closed": lambda path: os.close(os.open(path, os.O_CREAT, 0)),
        "sparse": lambda path: sparse(path),
    }

    def test_what_is_no_file(self):
        path, text = f"{self.data}/areas/metro.json", self.read()
        for name, make in self.BAIT.items():
            with self.subTest(name), self.open() as kiosk:
                before = len(kiosk.output)
                make(path + ".new")
                os.unlink(path)
                os.rename(path + ".new", path)
                self.assertTrue(kiosk.wait_for(MISSING, after=before), kiosk.output[-400:])
                self.assertNotIn(b"root:", kiosk.output)
                self.assertLess(place.memory(kiosk.process), 200)
                kiosk.resize(41, 121)
                self.assertTrue(kiosk.wait_for(b"Metro", after=len(kiosk.output)), "its records are gone")
                self.assert_answers(kiosk)
                os.rmdir(path) if os.path.isdir(path) else os.unlink(path)
                self.replace(text)

    def test_no_visitor_learns_the_name_of_a_file(self):
        for audience in ["public", "internal"]:
            with self.subTest(audience), self.open("--audience", audience) as kiosk:
                text = self.read()
                self.write("{", "areas/secret-name.json")
                self.write(text.replace('"en": "Metro"', f'"en": "Metro anew-{audience}"'))
                self.assertTrue(kiosk.wait_for(f"anew-{audience}".encode()))
                self.assertNotIn(b"secret-name", kiosk.output)
                self.write(text)
                self.assert_answers(kiosk)
                os.unlink(f"{self.data}/areas/secret-name.json")

    def test_a_torn_file_keeps_its_last_good_records(self):
        text = self.read()
        with self.open() as kiosk:
            before = len(kiosk.output)
            self.write(text[:300])
            self.assertTrue(kiosk.wait_for(MISSING, after=before))
            self.assertIn(b"Metro", kiosk.output)
            self.write(text.replace('"en": "Metro"', '"en": "Metro healed"'))
            self.assertTrue(kiosk.wait_for(b"healed"))

    def test_a_directory_that_may_not_be_read_for_a_while(self):
        with self.open() as kiosk:
            before = len(kiosk.output)
            os.chmod(self.data, 0)
            self.replace(self.read().replace('"en": "Metro"', '"en": "Metro back"'))
            kiosk.wait_for(b"never written", 1.5)
            self.assertIsNone(kiosk.wait_for_end(0.1))
            os.chmod(self.data, 0o755)
            self.assertTrue(kiosk.wait_for(b"back", after=before), kiosk.output[-400:])

    def test_a_directory_that_is_removed_and_made_again(self):
        with self.open() as kiosk:
            shutil.rmtree(self.data)
            self.assertTrue(kiosk.wait_for("the data directory can’t be read".encode()))
            self.assertIsNone(kiosk.wait_for_end(0.1))
            shutil.copytree(place.DATA, self.data)
            self.assertEqual(kiosk.wait_for_end(), 75)
            self.assertTrue(kiosk.output.endswith(b"the data directory was replaced; reconnect\r\n"))

    def test_a_thousand_renames_a_second(self):
        text = self.read()
        with self.open() as kiosk:
            self.storm(kiosk, renames=3_000)
            self.replace(text.replace('"en": "Metro"', '"en": "Metro at last"'))
            self.assertTrue(kiosk.wait_for(b"at last"))
            self.assert_answers(kiosk)


    def storm(self, kiosk, renames):
        """Puts two files in place of one by turns, a thousand times a second where the machine can."""
        path = f"{self.data}/areas/metro.json"
        for name in ("one", "two"):
            shutil.copy(path, f"{self.folder}/{name}")
        begun, count = time.monotonic(), 0
        while count < renames:
            if count < (time.monotonic() - begun) * 1_000:
                os.link(f"{self.folder}/{('one', 'two')[count % 2]}", path + ".new")
                os.rename(path + ".new", path)
                count += 1
            else:
                kiosk.wait_for(b"never written", 0.002)


class Faults(KioskCase):
    """A process that is held up, starved or cut off."""

    def test_input_at_its_end(self):
        """The terminal of its input is gone, the one that it draws on is still there."""
        for options, painted in [((), PAINTED), (("--display", "--page", "overview=30"), b"page 1 of 1")]:
            keyboard, input = os.openpty()
            with self.subTest(options), self.open(*options, painted=painted, input=input) as kiosk:
                os.close(input)
                os.close(keyboard)
                self.assertIsNotNone(kiosk.wait_for_end(), "it stays without its input")
                self.assertIn(b"\x1b[?1049l", kiosk.output)

    def test_half_a_terminal_is_none(self):
        command = [place.PROGRAM, "kiosk", self.data]
        keyless = os.open("/dev/null", os.O_RDONLY)
        glassless = ["bash", "-o", "pipefail", "-c", f"{' '.join(command)} | cat"]
        for name, words, input in [("no keys", command, keyless), ("no glass", glassless, None)]:
            with self.subTest(name), Terminal(words, user=place.USER, input=input) as kiosk:
                self.assertEqual(kiosk.wait_for_end(), 64)
                self.assertIn(b"bilateral: needs a terminal: ssh -t", kiosk.output)
        os.close(keyless)

    def test_stopped_and_continued(self):
        with self.open() as kiosk:
            os.kill(kiosk.process, signal.SIGSTOP)
            time.sleep(0.3)
            os.kill(kiosk.process, signal.SIGCONT)
            self.assert_answers(kiosk)

    def test_a_request_to_stop_is_not_heard(self):
        with self.open() as kiosk:
            os.kill(kiosk.process, signal.SIGTSTP)
            self.assert_answers(kiosk)
            self.assertNotIn(place.status(kiosk.process, "State")[0], "Tt")

    def test_no_more_open_files_for_a_while(self):
        with self.open() as kiosk:
            most = len(os.listdir(f"/proc/{kiosk.process}/fd"))
            limit(kiosk.process, f"--nofile={most}:1024")
            self.replace(self.read().replace('"en": "Metro"', '"en": "Metro few"'))
            self.assertFalse(kiosk.wait_for(b"few", 1))
            self.assert_answers(kiosk)
            kiosk.send(b"LL")
            limit(kiosk.process, "--nofile=1024:1024")
            self.replace(self.read().replace('"en": "Metro few"', '"en": "Metro many"'))
            self.assertTrue(kiosk.wait_for(b"many"))

    def test_no_more_memory_ends_with_the_terminal_restored(self):
        with self.open() as kiosk:
            mapped = int(place.status(kiosk.process, "VmSize").split()[0]) * 1024
            most = mapped + (16 << 20)
            limit(kiosk.process, f"--as={most}")
            os.makedirs(f"{self.data}/updates", exist_ok=True)
            rows = ",".join(f'{{"id": "u{n}", "area": "metro", "text": "{"x" * 400}"}}' for n in range(60_000))
            self.replace(f'{{"items": [{rows}]}}', "updates/large.json")
            self.assertIsNotNone(kiosk.wait_for_end(20), "it hangs")
            self.assertNotEqual(kiosk.ending, 0)
            self.assertIn(b"\x1b[?1049l", kiosk.output)

    def test_a_reader_that_never_reads_is_ended(self):
        pages = ["--page", "overview=30", "--page", "trade=30", "--dwell-scale", "0.01"]
        with self.open(*pages, painted=b"page 1 of 2", rows=100, columns=300) as kiosk:
            before = place.processor_time(kiosk.process)
            deadline = time.monotonic() + 15
            while os.waitid(os.P_PID, kiosk.process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
                self.assertLess(time.monotonic(), deadline, "the watchdog sleeps")
                spent = place.processor_time(kiosk.process) - before
                time.sleep(0.05)
            self.assertLess(spent, 2)
            self.assertEqual(kiosk.wait_for_end(), 75)

    # What the kernel holds of a terminal's output that nobody has read, and the largest frame of a week's step.
    QUEUED = 8_192 + 2_500

    def test_a_slow_reader_waits_for_one_frame_beyond_what_the_kernel_holds(self):
        """Ten kilobytes a second, of which 40 steps through time are 30: frames are left out, not queued."""
        with self.open() as kiosk:
            for index in range(40):
                os.write(kiosk.file, b"]")
                read_slowly(kiosk, 0.05)
            os.write(kiosk.file, b"L")
            before = len(kiosk.output)
            deadline = time.monotonic() + 30
            while "Направления".encode() not in kiosk.output[before:] and time.monotonic() < deadline:
                read_slowly(kiosk, 0.05)
            # By what came, not by the clock: a busy machine reads later, not more.
            self.assertLess(len(kiosk.output) - before, self.QUEUED, "frames were queued")


class Words(KioskCase):
    """What its keeper asks for on its command line."""

    def test_the_usual_pages_turn(self):
        with self.open("--rotate", "--dwell-scale", "0.01", painted=b"page 1 of 4") as kiosk:
            for page in (b"page 2 of 4", b"page 3 of 4", b"page 4 of 4", b"page 1 of 4"):
                self.assertTrue(self.comes(kiosk, page), kiosk.output[-300:])
            kiosk.send(b"j")
            self.assertTrue(kiosk.wait_for(b"paused; resumes in 120 s"), kiosk.output[-300:])

    def comes(self, kiosk, page):
        """Of a page that turns only what differs is drawn; all of it where the size is another."""
        before, deadline, rows = len(kiosk.output), time.monotonic() + 15, 40
        while not kiosk.wait_for(page, 0.05, before) and time.monotonic() < deadline:
            rows = 81 - rows
            kiosk.resize(rows, 120)
        return page in kiosk.output[before:]

    def test_each_language(self):
        for language, word in [("en", "view only"), ("ru", "только просмотр"), ("zh", "仅供查看")]:
            with self.subTest(language), self.open("--language", language, painted=word.encode()) as kiosk:
                kiosk.send(b"q")
                self.assertEqual(kiosk.wait_for_end(), 0)


class LongLife(KioskCase):
    """What runs for weeks at a wall."""

    options = ("--display", "--rotate-languages", "en,ru,zh", "--dwell-scale", "0.0001")

    def test_a_day_of_pages_takes_no_more_memory(self):
        """Four pages of half a minute each are 720 rounds a day; each begins with its language's word."""
        with self.open(painted=b"of 4") as wall:
            self.watch(wall, rounds=72)
            early = place.own_memory(wall.process)
            self.watch(wall, rounds=648)
            self.assertLess(place.own_memory(wall.process) - early, 0.5)
            self.assertIsNone(wall.wait_for_end(0.1))

    def watch(self, wall, rounds):
        seen, deadline = 0, time.monotonic() + 240
        while seen < rounds:
            self.assertLess(time.monotonic(), deadline, f"{seen} rounds of {rounds}")
            wall.output = b""
            wall.wait_for(b"never written", 0.5)
            seen += sum(wall.output.count(word.encode()) for word in ("of 4", "из 4", "共4"))


def read_slowly(kiosk, seconds):
    time.sleep(seconds)
    try:
        kiosk.output += os.read(kiosk.file, int(10_000 * seconds))
    except BlockingIOError:
        pass


def limit(process, limits):
    """Changes a running process's limits: nobody but its own account may."""
    subprocess.run(
        ["/usr/bin/prlimit", f"--pid={process}", limits], user=place.USER, group=place.USER,
        extra_groups=[], check=True)


def bind(path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)


def sparse(path):
    with open(path, "wb") as file:
        file.truncate(2 << 30)
