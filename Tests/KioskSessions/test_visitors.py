"""What a visitor controls: the terminal's name, its size, every key, and when to vanish."""

import os
import random
import signal
import time

import place
from case import SessionCase
from server import shipped
from terminal import PAINTED, PATIENCE, Terminal


class TerminalTypes(SessionCase):
    """TERM is any bytes; none of them are ever drawn."""

    def test_a_name_that_cannot_be_used(self):
        for name in ["../../etc/passwd", "/etc/passwd", "x" * 5000, "%n%n%s", "\x1b]52;c;aGk=\x07",
                     "dumb", "no-such-terminal", "xterm\n"]:
            with self.subTest(name[:30]), self.visit(environment=dict(TERM=name)) as visitor:
                self.assertEqual(visitor.wait_for_end(), 65, visitor.output[-300:])
                self.assertTrue(visitor.output.startswith(b"bilateral: TERM: "), visitor.output)
                if name != "dumb":
                    self.assertNotIn(name[:12].encode(), visitor.output)

    def test_a_name_that_can(self):
        for name in ["xterm-256color", "vt100", "linux", "screen"]:
            with self.subTest(name), self.visit(environment=dict(TERM=name)) as visitor:
                self.assertTrue(visitor.wait_for(PAINTED), visitor.output[-300:])


class Keys(SessionCase):
    """Keys that ask for more than looking."""

    def test_keys_that_leave_other_programs(self):
        visitor, process = self.open_visit()
        with visitor:
            for keys in [b"!sh\r", b":!sh\r\x1b", b"|sh\r", b"\x1a", b"\x03", b"\x1c", b"\x04",
                         b"v", b"e", b"x", b"y", b"o\x1b", b"\x1b[200~rm -r /\r!\r\x1b[201~", b"\x13", b"\x11",
                         b"\x1b[M !!", b"\x1b[<0;9999;9999M", b"\x1bOP\x1b[11~", b"\x00\xff\xfe"]:
                with self.subTest(keys):
                    visitor.send(keys)
                    visitor.wait_for(b"never written", 0.2)
                    self.assertEqual(place.visits(), [process])
                    self.assertNotIn(place.status(process, "State")[0], "TtZ")
            self.assert_answers(visitor, process)

    def test_random_bytes(self):
        source = random.Random(6)
        for round in range(3):
            visitor, process = self.open_visit()
            with visitor, self.subTest(round):
                # Neither q nor the Russian letter in its place, which leave.
                noise = bytes(source.choice([b for b in range(256) if b not in (0x71, 0xD0)])
                              for _ in range(4096))
                self.assertTrue(visitor.send(noise))
                visitor.wait_for(b"never written", 0.5)
                self.assert_answers(visitor, process)

    def test_a_stop_from_the_keyboard_stops_nothing(self):
        visitor, process = self.open_visit()
        with visitor:
            before = len(visitor.output)
            visitor.send(b"\x13L")
            self.assertTrue(visitor.wait_for("Москва".encode(), after=before))
            self.assert_answers(visitor, process)


class KeysOfTheDashboard(SessionCase):
    """The same program with keys that do more, where they must be heard: else the tests above could not fail."""

    @staticmethod
    def configuration():
        return shipped().replace("kiosk --require-sandbox ", "")

    def test_a_key_that_ends_it(self):
        with self.visit() as visitor:
            self.assertTrue(visitor.wait_for(b"help"), visitor.output[-300:])
            visitor.send(b"\x03")
            self.assertIsNotNone(visitor.wait_for_end())

    def test_a_key_that_saves(self):
        with self.visit() as visitor:
            self.assertTrue(visitor.wait_for(b"help"), visitor.output[-300:])
            before = len(visitor.output)
            visitor.send(b"x")
            self.assertTrue(visitor.wait_for(b"cannot write", after=before), visitor.output[before:])


class Sizes(SessionCase):
    """Any size, first or live."""

    SIZES = [(1, 1), (0, 0), (1, 65535), (65535, 1), (1000, 1000), (65535, 65535)]

    def test_first(self):
        for rows, columns in self.SIZES:
            with self.subTest((rows, columns)), self.visit(rows=rows, columns=columns) as visitor:
                visitor.wait_for(b"\x1b")
                visitor.wait_for(b"never written", 0.3)
                process = place.visits()[0]
                self.assertLess(place.memory(process), 100)

    def test_live(self):
        visitor, process = self.open_visit()
        with visitor:
            for rows, columns in self.SIZES:
                visitor.resize(rows, columns)
                visitor.wait_for(b"never written", 0.3)
                self.assertEqual(place.visits(), [process])
            visitor.resize(24, 80)
            before = len(visitor.output)
            self.assertTrue(visitor.wait_for(b"help", after=before))
            self.assertLess(place.memory(process), 100)
            self.assert_answers(visitor, process)

    def test_five_hundred(self):
        visitor, process = self.open_visit()
        with visitor:
            source = random.Random(500)
            for _ in range(500):
                visitor.resize(source.randrange(400), source.randrange(700))
                visitor.wait_for(b"never written", 0.002)
            visitor.resize(24, 80)
            self.assertLess(place.memory(process), 100)
            self.assert_answers(visitor, process)


class Endings(SessionCase):
    """Visitors who vanish, and their processes with them."""

    def test_client_killed(self):
        visitor, _ = self.open_visit()
        with visitor:
            os.kill(visitor.process, signal.SIGKILL)
            self.assert_gone()

    def test_client_hung_up(self):
        visitor, _ = self.open_visit()
        with visitor:
            os.kill(visitor.process, signal.SIGHUP)
            self.assert_gone()

    def test_connection_lost(self):
        visitor, process = self.open_visit()
        with visitor:
            os.kill(int(place.status(process, "PPid")), signal.SIGKILL)
            self.assert_gone()

    def test_standard_input_at_its_end_costs_no_time(self):
        """The client's input has ended; it still shows the screen, and the session goes with it."""
        with Terminal(["sh", "-c", "exec " + " ".join(self.server.client("-tt")) + " </dev/null"]) as visitor:
            self.assertTrue(visitor.wait_for(PAINTED))
            process = place.visits()[0]
            before = self.time_at_rest(process)
            visitor.freeze(1)
            if place.visits():
                self.assertLess(place.processor_time(process) - before, 0.05)
            os.kill(visitor.process, signal.SIGKILL)
            self.assert_gone()


class EndingsWithHangUpsIgnored(Endings):
    """The same where the shell that starts the program ignores hang-ups."""

    @staticmethod
    def configuration():
        return shipped().replace("ForceCommand exec", "ForceCommand trap '' HUP; exec")


class FrozenClients(SessionCase):
    """Clients that are there and answer nothing: sshd ends them."""

    @staticmethod
    def configuration():
        text = shipped()
        return (text.replace("ClientAliveInterval 15", "ClientAliveInterval 1")
                .replace("ClientAliveCountMax 4", "ClientAliveCountMax 2"))

    def test_is_ended_and_costs_no_time(self):
        visitor, process = self.open_visit()
        with visitor:
            before = self.time_at_rest(process)
            os.kill(visitor.process, signal.SIGSTOP)
            time.sleep(1)
            if place.visits():
                self.assertLess(place.processor_time(process) - before, 0.05)
            self.assert_gone(PATIENCE)
