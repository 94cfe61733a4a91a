"""The tables that the other files fill: name to text, and name to text, place and reason."""

MARK = "¦"

ACCEPT = {}
REFUSE = {}


def accept(name, text):
    assert name not in ACCEPT, name
    ACCEPT[name] = text if isinstance(text, bytes) else text.encode()


def refuse(name, reason, text):
    """Adds a text to be refused; the mark stands where the reader has to look, and is taken out."""
    assert name not in REFUSE, name
    data = text if isinstance(text, bytes) else text.encode()
    before, mark, after = data.partition(MARK.encode())
    assert mark, f"{name}: no mark"
    lines = before.decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    REFUSE[name] = (before + after, len(lines), len(lines[-1]) + 1, reason)
