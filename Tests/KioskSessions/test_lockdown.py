"""What the kernel holds a session to."""

import os
import shutil
import subprocess
import unittest

import place
from case import SessionCase
from terminal import Terminal


class Lockdown(SessionCase):
    """The lock-down of the sessions themselves."""

    def test_every_thread_of_a_session_is_held(self):
        visitor, process = self.open_visit()
        with visitor:
            tasks = os.listdir(f"/proc/{process}/task")
            self.assertGreaterEqual(len(tasks), 2)
            for task in tasks:
                self.assertEqual(place.status(process, "Seccomp", task), "2")
                self.assertEqual(place.status(process, "NoNewPrivs", task), "1")
            with open(f"/proc/{process}/limits", encoding="utf-8") as file:
                self.assertIn("Max core file size        0 ", file.read())

    def test_a_session_has_no_files_open_but_its_own(self):
        visitor, process = self.open_visit()
        with visitor:
            names = [os.readlink(f"/proc/{process}/fd/{name}") for name in os.listdir(f"/proc/{process}/fd")]
            foreign = [name for name in names
                       if not name.startswith(("/dev/pts/", "pipe:", "anon_inode:inotify", place.DATA))]
            self.assertEqual(foreign, [])


class Locales(unittest.TestCase):
    """A locale is read where the starter says, which a kiosk has forgotten by then."""

    def test_none_of_the_starter_is_read(self):
        folder = f"{place.BASE}/locales"
        shutil.copytree("/usr/lib/locale/C.utf8", f"{folder}/C.utf8")
        for words, is_read in [(["kiosk", "--require-sandbox"], False), ([], True)]:
            command = [place.PROGRAM, *words, place.DATA]
            names = dict(LOCPATH=folder, LC_ALL="C.UTF-8")
            with self.subTest(words), Terminal(command, user=place.USER, environment=names) as visitor:
                self.assertTrue(visitor.wait_for(b"help"), visitor.output[-300:])
                with open(f"/proc/{visitor.process}/maps", encoding="utf-8") as file:
                    self.assertEqual(folder in file.read(), is_read)


class SelfTest(unittest.TestCase):
    """What the program says of itself."""

    def test_all_is_refused_to_the_account(self):
        command = [place.PROGRAM, "kiosk", "--self-test", "--require-sandbox", place.DATA]
        outcome = subprocess.run(
            command, user=place.USER, group=place.USER, extra_groups=[], capture_output=True, text=True,
            timeout=30)
        self.assertEqual(outcome.returncode, 0, outcome.stdout + outcome.stderr)
        lines = outcome.stdout.splitlines()
        self.assertGreater(len(lines), 30)
        self.assertTrue(all(line.startswith("refused  ") for line in lines))
