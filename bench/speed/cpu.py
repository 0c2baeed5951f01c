"""cpu.py OUT COMMAND...: runs a command with its output in OUT; prints its CPU seconds (user+system, with its children),
wall seconds, peak memory in MiB and exit code as JSON. One core where taskset can hold it there."""
import json
import os
import shutil
import subprocess
import sys
import time

out, command = sys.argv[1], sys.argv[2:]
if shutil.which("taskset"):
    # The last core: the first serves interrupts on most machines.
    command = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] + command
start = time.time()
with open(out, "wb") as stdout:
    child = subprocess.Popen(command, stdout=stdout, stdin=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
print(json.dumps({
    "cpu": usage.ru_utime + usage.ru_stime,
    "wall": time.time() - start,
    "memory": usage.ru_maxrss >> 10,
    "code": os.waitstatus_to_exitcode(status),
}))
