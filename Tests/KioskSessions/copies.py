"""Real programs that copy files over ssh: what they fetch from the server, and what they leave there."""

import os
import shutil
import subprocess

import place


def copies(server):
    """What came of each program: its outcome, with whether the file or the commit has come through."""
    folder = f"{server.folder}/copies"
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.chmod(folder, 0o777)
    outcomes = {}
    for name, (command, path) in (file_copies(server, folder) | git_copies(server, folder)).items():
        outcome = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
        outcome.made = os.path.exists(path)
        outcomes[name] = outcome
    return outcomes


def file_copies(server, folder):
    """Commands that copy a file, each with the path at which it would be."""
    secret, bait = f"{place.DATA}/programme.json", f"{server.folder}/key.pub"
    port = ["-P", str(server.port)]
    options = server.client()[1:-1]
    options = [word for index, word in enumerate(options) if "-p" not in (word, options[index - 1])]
    host = server.client()[-1]
    return {
        "scp": (["scp", *port, *options, f"{host}:{secret}", f"{folder}/scp"], f"{folder}/scp"),
        "scp as of old": (
            ["scp", "-O", *port, *options, f"{host}:{secret}", f"{folder}/scp-old"], f"{folder}/scp-old"),
        "scp to it": (["scp", "-O", *port, *options, bait, f"{host}:{folder}/scp-to"], f"{folder}/scp-to"),
        "sftp": (["sftp", *port, *options, f"{host}:{secret}", f"{folder}/sftp"], f"{folder}/sftp"),
        "rsync": (["rsync", "-e", shell(server), f"{host}:{secret}", f"{folder}/rsync"], f"{folder}/rsync"),
        "rsync to it": (
            ["rsync", "-e", shell(server), bait, f"{host}:{folder}/rsync-to"], f"{folder}/rsync-to"),
    }


def git_copies(server, folder):
    """Commands that copy commits from and to a repository of the account."""
    theirs, mine = f"{folder}/theirs.git", f"{folder}/mine"
    names = {"user.name": "Visitor", "user.email": "visitor@example.org", "core.sshCommand": shell(server)}
    git = ["git", *(word for name, value in names.items() for word in ("-c", f"{name}={value}"))]
    place.run("git", "init", "--quiet", "--bare", theirs)
    place.run("git", "init", "--quiet", mine)
    place.run(*git, "-C", mine, "commit", "--quiet", "--allow-empty", "--message", "A commit")
    place.run(*git, "-C", mine, "push", "--quiet", theirs, "HEAD:refs/heads/old")
    place.run("chown", "-R", f"{place.USER}:{place.USER}", theirs)
    address = f"ssh://{server.client()[-1]}{theirs}"
    return {
        "git clone": ([*git, "clone", "--branch", "old", address, f"{folder}/clone"], f"{folder}/clone"),
        "git push": ([*git, "-C", mine, "push", address, "HEAD:refs/heads/new"], f"{theirs}/refs/heads/new"),
    }


def shell(server):
    """How a program is told to reach the server."""
    return " ".join(server.client()[:-1])
