"""A session of okienko in a pseudo-terminal of its own, for the load and the soak test."""

import fcntl
import os
import pty
import signal
import struct
import termios
import time


class Session:
    def __init__(self, program, arguments, rows=24, columns=80, environment=None):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            complete = {
                "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
                "HOME": "/proc/nowhere",
            }
            os.execve(program, [program] + arguments, complete | (environment or {}))
        self.resize(rows, columns)
        os.set_blocking(self.descriptor, False)
        # Another session that held it open would keep this one from being hung up.
        os.set_inheritable(self.descriptor, False)
        self.received = 0

    def resize(self, rows, columns):
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, text):
        os.write(self.descriptor, text)

    def take(self):
        """Takes what has come, and answers the terminal's status where it is asked; False once the line is closed."""
        try:
            bytes_ = os.read(self.descriptor, 65536)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self.received += len(bytes_)
        if b"\x1b[5n" in bytes_:
            self.send(b"\x1b[0n")
        return bool(bytes_)

    def private_kilobytes(self):
        """Memory that no other process shares (proc_pid_smaps(5))."""
        total = 0
        with open(f"/proc/{self.process}/smaps_rollup") as lines:
            for line in lines:
                if line.startswith(("Private_Clean:", "Private_Dirty:")):
                    total += int(line.split()[1])
        return total

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process}/fd"))

    def has_ended(self):
        ended, self.status = os.waitpid(self.process, os.WNOHANG)
        return ended == self.process

    def hang_up(self):
        os.close(self.descriptor)

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)


def now():
    return time.monotonic()
