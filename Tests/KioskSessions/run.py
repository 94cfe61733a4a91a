"""Runs the tests of sessions: `run.py INSTALLED DATA`, as root. See `make test-kiosk`.

INSTALLED is where `make install` put the program; DATA is a data directory to show.
"""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import place  # noqa: E402


def main():
    installed, data, *names = sys.argv[1:]
    place.enter(installed, data)
    loader = unittest.TestLoader()
    folder = os.path.dirname(os.path.abspath(__file__))
    if names:
        suite = loader.loadTestsFromNames(names)
    else:
        suite = loader.discover(folder, pattern="test_*.py")
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
