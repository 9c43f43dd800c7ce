"""What cephfs.ts measures, on real Ceph through its libcephfs (Debian's python3-cephfs): CEPH_CONF names the cluster. Prints JSON."""
import json
import os
import threading
import time

import cephfs

found = {}


def mount():
    fs = cephfs.LibCephFS(conffile=os.environ["CEPH_CONF"])
    fs.mount()
    return fs


def rate(what, n, in_flight, action):
    numbers = iter(range(n))
    lock = threading.Lock()

    def worker():
        while True:
            with lock:
                i = next(numbers, None)
            if i is None:
                return
            action(i)

    started = time.time()
    threads = [threading.Thread(target=worker) for _ in range(in_flight)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found[what] = n / (time.time() - started)


fs = mount()
other = mount()
fs.mkdir("/d", 0o755)


def create(path):
    fs.close(fs.open(path, "w", 0o644))


def write_small(path):
    fd = fs.open(path, "w", 0o644)
    fs.write(fd, b"x" * 4096, 0)
    fs.fsync(fd, 0)
    fs.close(fd)


rate("create", 2000, 1, lambda i: create("/d/f%d" % i))
rate("create, 16 in flight", 2000, 16, lambda i: create("/d/h%d" % i))
rate("create, write 4 KiB, fsync", 300, 1, lambda i: write_small("/d/w%d" % i))
rate("create, write 4 KiB, fsync, 16 in flight", 1000, 16, lambda i: write_small("/d/x%d" % i))
rate("stat, cached", 2000, 1, lambda i: fs.stat("/d/f%d" % i))
rate("stat, another client", 2000, 1, lambda i: other.stat("/d/f%d" % i))
rate("rename", 1000, 1, lambda i: fs.rename("/d/f%d" % i, "/d/g%d" % i))
rate("unlink", 1000, 1, lambda i: fs.unlink("/d/g%d" % i))
rate("mkdir", 1000, 1, lambda i: fs.mkdir("/d/dir%d" % i, 0o755))

piece = b"y" * (4 << 20)
megabytes = 128 * len(piece) / 1e6
started = time.time()
fd = fs.open("/big", "w", 0o644)
for i in range(128):
    fs.write(fd, piece, i * len(piece))
fs.fsync(fd, 0)
found["write of 512 MiB, fsync"] = megabytes / (time.time() - started)
fs.close(fd)
started = time.time()
fd = other.open("/big", "r", 0)
for i in range(128):
    other.read(fd, i * len(piece), len(piece))
found["read of 512 MiB, another client"] = megabytes / (time.time() - started)
other.close(fd)
fs.unmount()
other.unmount()
print(json.dumps(found))
