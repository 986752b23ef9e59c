#!/usr/bin/env python3
"""Times ses-verify receiver over domains with a mail server each, on a DNS server and mail servers in this process that take 50 ms for every answer.

  measure-receivers.py CERTIFICATE_AND_KEY_PEM COMMAND...     COMMAND: runs the tool

Prints the table of docs/ses-verify.md. All domains have other mail servers by name, so that none is looked at once for many.
"""
import asyncio, os, ssl, struct, subprocess, sys, tempfile, threading, time

DELAY = 0.050


def name_at(data, at):
    labels = []
    while data[at]:
        labels.append(data[at + 1 : at + 1 + data[at]].decode())
        at += data[at] + 1
    return labels, at + 1


def encode(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


class Dns(asyncio.DatagramProtocol):
    """d7.test has the mail exchanger mx7.test, which is 127.0.0.1; there is nothing else."""

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        labels, end = name_at(data, 12)
        kind = struct.unpack(">H", data[end : end + 2])[0]
        answer = b""
        if kind == 15 and labels[0].startswith("d"):
            host = struct.pack(">H", 10) + encode("mx" + labels[0][1:] + ".test")
            answer = b"\xc0\x0c" + struct.pack(">HHIH", 15, 1, 60, len(host)) + host
        elif kind == 1 and labels[0].startswith("mx"):
            answer = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 60, 4) + bytes([127, 0, 0, 1])
        reply = data[:2] + struct.pack(">HHHHH", 0x8180, 1, 1 if answer else 0, 0, 0) + data[12 : end + 4] + answer
        asyncio.get_running_loop().call_later(DELAY, self.transport.sendto, reply, address)


async def serve(reader, writer, context):
    async def say(data):
        await asyncio.sleep(DELAY)
        writer.write(data)
        await writer.drain()

    try:
        await say(b"220 mx.test ESMTP\r\n")
        while line := await reader.readline():
            if line.startswith(b"EHLO"):
                await say(b"250-mx.test\r\n250 STARTTLS\r\n")
            elif line.startswith(b"STARTTLS"):
                await say(b"220 ready\r\n")
                break
            else:
                await say(b"250 Ok\r\n")
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls, shaken = context.wrap_bio(incoming, outgoing, server_side=True), False
        while data := await reader.read(65536):
            incoming.write(data)
            try:
                if not shaken:
                    tls.do_handshake()
                    shaken = True
                while tls.read(4096):
                    tls.write(b"250 mx.test\r\n")
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError:
                await say(outgoing.read())
                return
            if outgoing.pending:
                await say(outgoing.read())
    except (ConnectionError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


def start(certificate):
    """The servers, in a thread of their own; their ports."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    ports, ready = [], threading.Event()

    async def run():
        dns, _ = await asyncio.get_running_loop().create_datagram_endpoint(Dns, local_addr=("127.0.0.1", 0))
        mail = await asyncio.start_server(lambda r, w: serve(r, w, context), "127.0.0.1", 0, backlog=1024)
        ports.extend([dns.get_extra_info("sockname")[1], mail.sockets[0].getsockname()[1]])
        ready.set()
        await mail.serve_forever()

    threading.Thread(target=lambda: asyncio.run(run()), daemon=True).start()
    ready.wait()
    return ports


def main():
    certificate, command = sys.argv[1], sys.argv[2:]
    dns, mail = start(certificate)
    print("| receivers | time | peak memory | outcome |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for count in (1000, 3000):
            domains, results = os.path.join(folder, f"{count}.txt"), os.path.join(folder, f"{count}.jsonl")
            with open(domains, "w") as file:
                file.writelines(f"d{i}.test\n" for i in range(count))
            options = ["receiver", "--file", domains, "--results", results, "--dns", f"127.0.0.1:{dns}", "--mx-port", str(mail), "--no-mta-sts", "--no-revocation", "--concurrency", "64"]
            started = time.perf_counter()
            child = subprocess.Popen([*command, *options], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            said = child.stdout.read().decode()
            _, _, usage = os.wait4(child.pid, 0)
            child.returncode = 0
            seconds = time.perf_counter() - started
            with open(results) as file:
                lines = sum(1 for _ in file)
            outcome = "; ".join(" ".join(line.split()) for line in said.splitlines()[:-1])
            print(f"| {lines:,} | {seconds:.1f} s | {usage.ru_maxrss / 1024:.0f} MB | {outcome} |", flush=True)


main()
