#!/usr/bin/env python3
"""Times ses-verify beside openssl s_client, sslscan, testssl.sh and nmap on a running postfix.sh, all in one run, and prints the tables of docs/ses-verify.md.

  measure-time.py BASE ROOT_PEM NATIVE TOOL_DLL     BASE: as given to postfix.sh; NATIVE: the native build; TOOL_DLL: the portable one

Each figure is the median of whole processes, what was run least often last; processor time beside it, because it does not grow with the load of the machine.
The round trips are made by a proxy in this process: a connection costs one, and each direction half of one.
"""
import os, shutil, socket, statistics, subprocess, sys, threading, time

ROUND_TRIP = 0.050


def pump(source, target):
    """Hands bytes on half a round trip after they came."""
    queue, ready, end = [], threading.Condition(), []

    def write():
        while True:
            with ready:
                while not queue:
                    if end:
                        try:
                            target.shutdown(socket.SHUT_WR)
                        except OSError:
                            pass
                        return
                    ready.wait()
                due, data = queue.pop(0)
            time.sleep(max(0, due - time.perf_counter()))
            try:
                target.sendall(data)
            except OSError:
                return

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    try:
        while data := source.recv(65536):
            with ready:
                queue.append((time.perf_counter() + ROUND_TRIP / 2, data))
                ready.notify()
    except OSError:
        pass
    with ready:
        end.append(True)
        ready.notify()
    writer.join()


def serve(client, port):
    time.sleep(ROUND_TRIP)
    with client, socket.create_connection(("127.0.0.1", port)) as server:
        for one in (client, server):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        back = threading.Thread(target=pump, args=(server, client), daemon=True)
        back.start()
        pump(client, server)
        back.join()


def far_away(port):
    """A port behind which the other one is a round trip away."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)

    def accept():
        while True:
            client, _ = listener.accept()
            threading.Thread(target=serve, args=(client, port), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return listener.getsockname()[1]


def run(command):
    """Seconds of one process (with its children), and of the processor."""
    started = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime


def measure(command, runs):
    if runs > 1:
        run(command)
    seen = [run(command) for _ in range(runs)]
    return statistics.median(s for s, _ in seen) * 1000, statistics.median(c for _, c in seen) * 1000


def main():
    base, root, native, tool = int(sys.argv[1]), *sys.argv[2:5]
    starttls, wrapper = base + 587, base + 465
    own = ["--ehlo", "ses-verify.invalid", "--no-revocation", "--ca", root]

    def ours(program, *options):
        return lambda scheme, port: [*program, "endpoint", f"{scheme}://127.0.0.1:{port}", *own, *options]

    def sslscan(scheme, port):
        quiet = ["--no-ciphersuites", "--no-groups", "--no-heartbleed", "--no-renegotiation", "--no-fallback", "--no-compression", "--no-check-certificate"]
        return ["sslscan", "--no-colour", *(["--starttls-smtp"] if scheme == "smtp" else []), *quiet, f"127.0.0.1:{port}"]

    def s_client(scheme, port):
        start = "-starttls smtp" if scheme == "smtp" else ""
        each = "; ".join(f"openssl s_client -connect 127.0.0.1:{port} {start} -{v} -brief </dev/null" for v in ("tls1", "tls1_1", "tls1_2", "tls1_3"))
        return ["sh", "-c", each]

    def testssl(scheme, port):
        return ["testssl", *(["--starttls", "smtp"] if scheme == "smtp" else []), "--warnings", "off", "--color", "0", "--quiet", "--ip", "127.0.0.1", "-p", f"localhost:{port}"]

    def nmap(scheme, port):
        return ["nmap", "-Pn", "-n", "-sV", "--version-intensity", "0", "--script", "+ssl-enum-ciphers", "-p", str(port), "127.0.0.1"]

    dotnet = ["dotnet", tool]
    programs = [
        ("ses-verify native, `--versions-only`", ours([native], "--versions-only", "--connections", "16"), 31),
        ("ses-verify native, all checks", ours([native], "--connections", "16"), 15),
        ("ses-verify as a dotnet tool, `--versions-only`", ours(dotnet, "--versions-only", "--connections", "16"), 15),
        ("ses-verify as a dotnet tool, all checks", ours(dotnet, "--connections", "16"), 11),
        ("sslscan, versions only", sslscan, 15),
        ("openssl s_client, four versions in a row", s_client, 11),
        ("testssl.sh `-p`", testssl, 1),
        ("nmap `ssl-enum-ciphers` with `-sV`", nmap, 1),
    ]
    programs = [p for p in programs if shutil.which(p[1]("smtp", 1)[0])]

    print("| loopback, whole process | STARTTLS | TLS Wrapper |\n|---|---|---|")
    for name, command, runs in programs:
        cells = []
        for scheme, port in (("smtp", starttls), ("smtps", wrapper)):
            wall, cpu = measure(command(scheme, port), runs)
            cells.append(f"{wall:,.0f} ms ({cpu:,.0f} ms processor)")
        print(f"| {name} | {' | '.join(cells)} |", flush=True)

    far = {"smtp": far_away(starttls), "smtps": far_away(wrapper)}
    programs.insert(1, ("ses-verify native, `--versions-only`, two connections at a time", ours([native], "--versions-only"), 11))
    print("\n| 50 ms round trips, whole process | STARTTLS | TLS Wrapper |\n|---|---|---|")
    for name, command, runs in programs:
        cells = []
        for scheme, port in far.items():
            wall, _ = measure(command(scheme, port), min(runs, 11))
            cells.append(f"{wall:,.0f} ms = {wall / 1000 / ROUND_TRIP:,.1f} round trips")
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


main()
