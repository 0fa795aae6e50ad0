"""Many sessions, one letter a second each: how long a letter's answer takes, and what a session holds.

Usage: load.py PROGRAM FOLDER [SESSIONS] [SECONDS]

Ends by itself; everything happens on this machine, through pseudo-terminals alone.
"""

import select
import statistics
import sys

from terminal import Session, now

LETTERS = b"zasilek mops widzew bon "


def main():
    program, folder = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 200
    seconds = int(sys.argv[4]) if len(sys.argv) > 4 else 30
    sessions = [Session(program, ["--directory", folder]) for _ in range(count)]
    by_descriptor = {session.descriptor: session for session in sessions}
    poller = select.poll()
    for descriptor in by_descriptor:
        poller.register(descriptor, select.POLLIN)

    def pump(until, asked=None, times=None):
        while (left := until - now()) > 0:
            for descriptor, _ in poller.poll(min(left, 0.05) * 1000):
                session = by_descriptor[descriptor]
                if not session.take():
                    raise SystemExit("a session ended by itself")
                if asked and session in asked:
                    times.append(now() - asked.pop(session))

    # Until every session has drawn its first screen and built its index.
    pump(now() + 5 + count / 20)
    asked, times = {}, []
    start = now()
    for beat in range(seconds * count):
        # The sessions take turns, so that each has a letter a second.
        session = sessions[beat % count]
        due = start + beat / count
        pump(due, asked, times)
        asked[session] = now()
        session.send(LETTERS[beat // count % len(LETTERS):][:1])
    pump(now() + 2, asked, times)
    private = [session.private_kilobytes() for session in sessions]

    hung_up = now()
    for session in sessions:
        poller.unregister(session.descriptor)
        session.hang_up()
    remaining = list(sessions)
    while remaining and now() - hung_up < 30:
        remaining = [session for session in remaining if not session.has_ended()]
    for session in remaining:
        session.end()

    times.sort()
    print(f"sessions                 {count}, a letter a second each for {seconds} s")
    print(f"letters answered         {len(times)} of {seconds * count}")
    print(f"first byte of an answer  p50 {times[len(times) // 2] * 1000:.1f} ms, "
          f"p99 {times[len(times) * 99 // 100] * 1000:.1f} ms")
    print(f"private memory           {statistics.median(private) / 1024:.1f} MiB a session (median)")
    print(f"ended after a hang-up    {count - len(remaining)} of {count} within {now() - hung_up:.1f} s")
    # A letter that changes nothing on the screen has no answer; that a session dies is a failure.
    if remaining:
        raise SystemExit("sessions outlive their terminals")


main()
