"""Ways past the session: forwarded ports and sockets, tunnels, agents, further sessions, other users."""

import glob
import os
import re
import socket
import subprocess
import threading
import time
import unittest

import place
from case import SessionCase, marker
from server import command_alone, free_port, key_words
from terminal import PAINTED, PATIENCE, Terminal

GREETING = b"inner service"


class Attempts(SessionCase):
    """The attempts, each of which gives whether it came through."""

    @classmethod
    def setUpClass(cls):
        if cls is Attempts:
            raise unittest.SkipTest("holds what its subclasses try")
        super().setUpClass()
        cls.service = Service()

    @classmethod
    def tearDownClass(cls):
        cls.service.stop()
        super().tearDownClass()

    def client(self, *options, seconds=1.5):
        """A client beside which something is tried; it is ended afterwards."""
        command = self.server.client(*options)
        return Client(command[:-1] + ["-tt", command[-1]])

    def local_forward(self):
        port = free_port()
        with self.client("-L", f"127.0.0.1:{port}:127.0.0.1:{self.service.port}"):
            return greeting(("127.0.0.1", port)) == GREETING

    def dynamic_forward(self):
        port = free_port()
        request = b"\x05\x01\x00\x05\x01\x00\x01" + socket.inet_aton("127.0.0.1")
        request += self.service.port.to_bytes(2, "big")
        with self.client("-D", f"127.0.0.1:{port}"):
            return GREETING in greeting(("127.0.0.1", port), request)

    def remote_forward(self):
        port = free_port()
        with self.client("-R", f"127.0.0.1:{port}:127.0.0.1:{self.service.port}"):
            return greeting(("127.0.0.1", port)) == GREETING

    def standard_forward(self):
        outcome = self.without_terminal("-W", f"127.0.0.1:{self.service.port}")
        return GREETING in outcome.stdout

    def local_socket_forward(self):
        path = f"{self.server.folder}/local.sock"
        with self.client("-L", f"{path}:127.0.0.1:{self.service.port}"):
            came = greeting(path) == GREETING
        if os.path.exists(path):
            os.unlink(path)
        return came

    def remote_socket_forward(self):
        path = marker("remote.sock")
        with self.client("-R", f"{path}:127.0.0.1:{self.service.port}"):
            came = wait_until(lambda: os.path.exists(path))
        if os.path.exists(path):
            os.unlink(path)
        return came

    def agent_forward(self):
        agent = f"{self.server.folder}/agent.sock"
        process = subprocess.Popen(
            ["ssh-agent", "-D", "-a", agent], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_until(lambda: os.path.exists(agent), PATIENCE)
            before = set(glob.glob("/tmp/ssh-*/agent.*"))
            command = self.server.client("-A", "-tt")
            with Terminal(command, environment=dict(SSH_AUTH_SOCK=agent)) as visitor:
                visitor.wait_for(PAINTED)
                return bool(set(glob.glob("/tmp/ssh-*/agent.*")) - before)
        finally:
            process.terminate()
            process.wait(5)

    def second_session(self):
        control = f"{self.server.folder}/control"
        with self.client("-M", "-S", control) as first:
            wait_until(lambda: os.path.exists(control), PATIENCE)
            first.wait_for(PAINTED)
            second = subprocess.run(
                ["ssh", "-F", "none", "-S", control, "-o", "ProxyCommand=false", "nowhere"],
                stdin=subprocess.DEVNULL, capture_output=True, timeout=20)
            return b"needs a terminal" in second.stderr

    def other_user(self):
        return b"needs a terminal" in self.without_terminal(user="root").stderr

    def subsystem(self):
        return b"subsystem request failed" not in self.without_terminal("-s", command=["sftp"]).stderr

    def tunnel(self):
        """The visitor's end and one that the account may use on the server: packets would go between."""
        place.run("ip", "tuntap", "add", "dev", "tun7", "mode", "tun", "user", str(place.USER))
        try:
            place.run("ip", "link", "set", "dev", "tun7", "up")
            with self.client("-w", "8:7"):
                return wait_until(lambda: has_carrier("tun7"))
        finally:
            place.run("ip", "tuntap", "del", "dev", "tun7", "mode", "tun")

    def display(self):
        command = self.server.client("-Y", "-tt")
        with Terminal(command, environment=dict(DISPLAY="127.0.0.1:9")) as visitor:
            visitor.wait_for(PAINTED)
            with open(f"/proc/{place.visits()[0]}/environ", "rb") as file:
                return b"DISPLAY=" in file.read()

    def foreign_environment(self):
        names = {"LD_PRELOAD": "/tmp/x.so", "TERMINFO": "/tmp", "LINES": "7", "TZ": "Asia/Tokyo",
                 "BASH_ENV": "/tmp/x", "LANG": "ru_RU.UTF-8"}
        settings = " ".join(f"{name}={value}" for name, value in names.items())
        with self.visit("-o", f"SetEnv={settings}") as visitor:
            visitor.wait_for(PAINTED)
            with open(f"/proc/{place.visits()[0]}/environ", "rb") as file:
                given = file.read().decode().split("\0")
        return any(f"{name}={value}" in given for name, value in names.items())


class Forwarding(Attempts):
    """Nothing comes through the shipped file."""

    def test_local_port(self):
        self.assertFalse(self.local_forward())

    def test_dynamic_port(self):
        self.assertFalse(self.dynamic_forward())

    def test_remote_port(self):
        self.assertFalse(self.remote_forward())

    def test_standard_input(self):
        self.assertFalse(self.standard_forward())

    def test_local_socket(self):
        self.assertFalse(self.local_socket_forward())

    def test_remote_socket(self):
        self.assertFalse(self.remote_socket_forward())

    def test_agent(self):
        self.assertFalse(self.agent_forward())

    def test_second_session_on_one_connection(self):
        self.assertFalse(self.second_session())

    def test_another_user(self):
        self.assertFalse(self.other_user())

    def test_subsystem(self):
        self.assertFalse(self.subsystem())

    def test_environment_of_the_client(self):
        self.assertFalse(self.foreign_environment())

    @unittest.skipUnless(place.HAS_TUNNELS, place.NO_TUNNELS)
    def test_tunnel(self):
        self.assertFalse(self.tunnel())

    def test_display(self):
        self.assertFalse(self.display())

    def test_no_key(self):
        outcome = self.without_terminal("-o", "PubkeyAuthentication=no")
        self.assertEqual(outcome.returncode, 255)
        self.assertIn(b"Permission denied (publickey)", outcome.stderr)


class ForwardingPastForceCommandAlone(Attempts):
    """All of it comes through where ForceCommand stands alone: else the tests above could not fail."""

    configuration = staticmethod(command_alone)

    def test_all_comes_through(self):
        for attempt in [
            self.local_forward, self.dynamic_forward, self.remote_forward, self.standard_forward,
            self.local_socket_forward, self.remote_socket_forward, self.agent_forward,
            self.second_session, self.other_user, self.subsystem, self.foreign_environment, self.display,
        ]:
            with self.subTest(attempt.__name__):
                self.assertTrue(attempt())

    @unittest.skipUnless(place.HAS_TUNNELS, place.NO_TUNNELS)
    def test_a_tunnel_comes_through(self):
        self.assertTrue(self.tunnel())


class ForwardingPastTheKeyLine(Attempts):
    """The shipped line of authorized_keys holds even where the server's file does not, but for what it does not know."""

    key_words = staticmethod(key_words)

    @staticmethod
    def configuration():
        return re.sub(r"(?m)^ForceCommand .*$", "", command_alone())

    def test_nothing_comes_through(self):
        for attempt in [
            self.local_forward, self.dynamic_forward, self.remote_forward, self.standard_forward,
            self.local_socket_forward, self.remote_socket_forward, self.agent_forward, self.display,
        ]:
            with self.subTest(attempt.__name__):
                self.assertFalse(attempt())

    def test_variables_come_through(self):
        self.assertTrue(self.foreign_environment())

    @unittest.skipUnless(place.HAS_TUNNELS, place.NO_TUNNELS)
    def test_a_tunnel_comes_through(self):
        self.assertTrue(self.tunnel())

    def test_a_command_is_ignored(self):
        self.assertEqual(self.without_terminal(command=["id"]).returncode, 64)


class Service:
    """Something on 127.0.0.1 that a visitor should not reach."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection:
                connection.sendall(GREETING)

    def stop(self):
        self.listener.close()


class Client(Terminal):
    """A client that has logged in, one way or the other."""

    def __enter__(self):
        self.wait_for(PAINTED)
        return self


def greeting(address, request=b""):
    """What comes from an address in time."""
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family) as line:
        line.settimeout(PATIENCE)
        try:
            line.connect(address)
            line.sendall(request)
            received = b""
            while GREETING not in received and (chunk := line.recv(1024)):
                received += chunk
            return received
        except OSError:
            return b""


def has_carrier(device):
    """Whether somebody holds the other end of a network device."""
    shown = subprocess.run(["ip", "-o", "link", "show", "dev", device], capture_output=True, check=True)
    return b"NO-CARRIER" not in shown.stdout


def wait_until(is_true, seconds=3):
    deadline = time.monotonic() + seconds
    while not is_true() and time.monotonic() < deadline:
        time.sleep(0.02)
    return is_true()
