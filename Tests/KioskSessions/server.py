"""A real sshd on 127.0.0.1, from the shipped file or from one that is weaker in one way."""

import os
import re
import socket
import subprocess
import time

import place

SHIPPED = os.path.join(os.path.dirname(__file__), "../../Resources/kiosk/sshd_config")
COMMAND = "ForceCommand exec /usr/local/bin/bilateral kiosk --require-sandbox /srv/bilateral"


def shipped(options=""):
    """The shipped file: only its paths, its port and its address are this place's."""
    with open(SHIPPED, encoding="utf-8") as file:
        text = file.read()
    assert COMMAND in text, "the shipped sshd_config has another ForceCommand than the tests expect"
    command = f"ForceCommand exec {place.PROGRAM} kiosk --require-sandbox {options} {place.DATA}"
    return text.replace(COMMAND, command)


def without_command():
    """The shipped file without ForceCommand."""
    return re.sub(r"(?m)^ForceCommand .*$", "", shipped())


def command_alone():
    """ForceCommand and nothing else of the shipped file, as a hurried keeper might write it."""
    lines = [line for line in shipped().splitlines() if line.startswith("ForceCommand")]
    return "\n".join(
        ["HostKey none", "PidFile none", "AuthorizedKeysFile none", "UsePAM no", "AcceptEnv *",
         "PermitTunnel yes", "X11Forwarding yes", "Subsystem sftp internal-sftp"] + lines)


def key_words():
    """What the shipped authorized_keys says before a key."""
    with open(os.path.join(os.path.dirname(SHIPPED), "authorized_keys"), encoding="utf-8") as file:
        words = file.read().splitlines()[-1].partition(" ssh-ed25519")[0]
    return words.replace("/usr/local/bin/bilateral", place.PROGRAM).replace("/srv/bilateral", place.DATA)


class Server:
    """An sshd that listens until `stop`; `words` stand before the visitors' key."""

    def __init__(self, name, configuration, words=""):
        self.folder = f"{place.BASE}/servers/{name}"
        os.makedirs(self.folder, mode=0o755)
        self.port = free_port()
        self.key = f"{self.folder}/key"
        self.log = f"{self.folder}/log"
        for file in ("host_key", "key"):
            place.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{self.folder}/{file}")
        with open(f"{self.key}.pub", encoding="utf-8") as public:
            line = f"{words} {public.read()}".lstrip()
        with open(f"{self.folder}/authorized_keys", "w", encoding="utf-8") as file:
            file.write(line)
        with open(f"{self.folder}/sshd_config", "w", encoding="utf-8") as file:
            file.write(self.placed(configuration))
        self.check()
        self.process = subprocess.Popen(
            [place.SSHD, "-D", "-f", file.name, "-E", self.log], stdin=subprocess.DEVNULL)
        self.wait()

    def placed(self, text):
        """The text with this place's port, address, keys; an old sshd knows no penalties."""
        text = re.sub(r"(?m)^(Port|HostKey|AuthorizedKeysFile) .*$", "", text)
        mine = (f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host_key\n"
                f"AuthorizedKeysFile {self.folder}/authorized_keys\nXAuthLocation /bin/true\n")
        help_text = subprocess.run([place.SSHD, "-T", "-f", "/dev/null"], capture_output=True, text=True)
        if "persourcepenalties" in help_text.stdout:
            mine += "PerSourcePenalties no\n"
        return mine + text

    def check(self):
        """An empty file would listen everywhere: nothing starts before this holds."""
        command = [place.SSHD, "-T", "-f", f"{self.folder}/sshd_config"]
        settings = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        listening = re.findall(r"(?m)^listenaddress (.*)$", settings)
        assert listening == [f"127.0.0.1:{self.port}"], listening

    def wait(self):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError("sshd does not listen")

    def client(self, *options, user=place.ACCOUNT):
        """The command line of a client of this server."""
        return ["ssh", "-F", "none", "-p", str(self.port), "-i", self.key, "-o", "BatchMode=yes",
                "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o",
                "LogLevel=ERROR", "-o", "IdentitiesOnly=yes", *options, f"{user}@127.0.0.1"]

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
