using CsCheck;
using SesSecurityAnalyzers.Tests.Fuzzing;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Tests.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Fuzzing;

public sealed class TlsAnswerFuzzTests
{
    private static readonly Gen<Flight> Flights =
        from version in Gen.OneOfConst<ushort>(0x0300, 0x0301, 0x0302, 0x0303)
        from suite in Gen.UShort
        from session in Gen.Byte.Array[0, 32]
        from random in Gen.Byte.Array[32]
        from curve in Gen.UShort
        from certificates in Gen.Byte.Array[0, 300].Array[0, 4]
        from staple in Gen.Byte.Array[1, 40]
        from warnings in Gen.Int[0, 2]
        from cuts in Gen.Int[1, 400].Array[0, 6]
        select new Flight(version, suite, session, random, curve, certificates, staple, warnings, cuts);

    // Real flights with a few bytes changed go deeper than random ones.
    private static readonly Gen<byte[]> Broken =
        from flight in Gen.OneOf(Flights.Select(f => f.Write()), Gen.OneOfConst(TlsBytes.ServerHello13(false), TlsBytes.ServerHello13(true), TlsBytes.Alert(70), TlsBytes.Ssl2Error))
        from changes in Gen.Select(Gen.Int[0, 5000], Gen.Byte, Gen.Int[0, 2]).Array[1, 8]
        select Change(flight, changes);

    [Fact]
    public Task A_written_flight_is_read_as_it_was_meant() =>
        Fuzz.ForAllAsync(Gen.Select(Flights, Gen.Int[1, 4096]), async value =>
        {
            var (flight, cut) = value;
            var answer = await ReadAsync(flight.Write(), cut);
            Assert.Equal(ServerAnswerKind.ServerHello, answer.Kind);
            Assert.Equal((flight.Version, flight.Suite, flight.Group), (answer.Version, answer.CipherSuite, answer.Group));
            Assert.Equal(flight.Certificates, answer.Certificates);
            Assert.Equal(flight.Staple, answer.StapledOcsp);
        }, tries: 1000);

    [Fact]
    public Task Any_bytes_have_a_name_and_the_same_one_however_they_are_cut() =>
        Fuzz.ForAllAsync(Gen.Select(Gen.OneOf(Broken, Gen.Byte.Array[0, 80]), Gen.Int[1, 5000]), async value =>
        {
            var whole = await ReadAsync(value.Item1, int.MaxValue);
            foreach (var cut in new[] { 1, value.Item2 })
            {
                var again = await ReadAsync(value.Item1, cut);
                Assert.Equal((whole.Kind, whole.Version, whole.CipherSuite, whole.Group, whole.AlertDescription, whole.Certificates.Count), (again.Kind, again.Version, again.CipherSuite, again.Group, again.AlertDescription, again.Certificates.Count));
            }

            Assert.NotEqual(ServerAnswerKind.TimedOut, whole.Kind);
            Assert.NotEmpty(whole.ToString());
            Assert.DoesNotContain(whole.ToString(), char.IsControl);
        }, tries: 1500, print: value => $"{Convert.ToHexString(value.Item1)} cut {value.Item2}");

    // What the server chose was chosen: nothing behind it makes it no TLS.
    [Fact]
    public Task A_hello_stays_a_hello_whatever_follows() =>
        Fuzz.ForAllAsync(Gen.Select(Flights, Gen.Byte.Array[0, 80], Gen.Int[1, 400]), async value =>
        {
            var (flight, garbage, cut) = value;
            byte[] bytes = [.. flight.WriteHelloAlone(), .. garbage];
            Assert.Equal(ServerAnswerKind.ServerHello, (await ReadAsync(bytes, cut)).Kind);
        }, tries: 1000, print: value => $"{value.Item1} {Convert.ToHexString(value.Item2)} cut {value.Item3}");

    [Fact]
    public void A_hello_that_is_written_reads_back_and_is_of_no_length_that_hangs_servers() =>
        Fuzz.ForAll(Gen.Select(Gen.OneOfConst<ushort>(0x0300, 0x0301, 0x0302, 0x0303, 0x0304), Gen.String[Gen.OneOfConst("abcxyz019-.".ToCharArray()), 1, 253], Gen.Bool), (version, name, wide) =>
        {
            var record = version == 0x0304 ? ClientHello.Tls13Only(wide ? KeyShareOffer.X25519 : KeyShareOffer.Empty, name) : ClientHello.UpTo(version, wide ? CipherSuiteOffer.Wide : CipherSuiteOffer.Anonymous, name);
            var read = OfferedHello.Parse(record[5..]);
            Assert.Equal(record.Length - 5, record[3] << 8 | record[4]);
            Assert.Equal(version == 0x0304, read.IsTls13Only);
            Assert.Equal(Math.Min(version, (ushort)0x0303), read.Highest);
            Assert.Equal(version == 0x0300 || System.Net.IPAddress.TryParse(name, out _) ? null : name, read.ServerName);
            if (version != 0x0300)
                Assert.False(read.Length is > 255 and < 512, $"{read.Length} bytes");
        }, tries: 2000);

    private static Task<ServerAnswer> ReadAsync(byte[] bytes, int cut) => new ServerAnswerReader(new CutStream(bytes, cut)).ReadAsync(TestContext.Current.CancellationToken);

    private static byte[] Change(byte[] bytes, (int At, byte Value, int Kind)[] changes)
    {
        var changed = bytes.ToList();
        foreach (var (at, value, kind) in changes.Where(_ => changed.Count > 0))
        {
            var index = at % changed.Count;
            if (kind == 0)
                changed[index] = value;
            else if (kind == 1)
                changed.Insert(index, value);
            else
                changed.RemoveRange(index, Math.Min(value % 16, changed.Count - index));
        }

        return [.. changed];
    }

    private sealed record Flight(ushort Version, ushort Suite, byte[] Session, byte[] Random, ushort Group, byte[][] Certificates, byte[] Staple, int Warnings, int[] Cuts)
    {
        public byte[] WriteHelloAlone() => TlsBytes.Record(Version, Hello());

        public byte[] Write()
        {
            byte[] certificates = [.. Certificates.SelectMany(c => (byte[])[.. Length(c.Length), .. c])];
            byte[] handshake =
            [
                .. Hello(), .. Message(11, [.. Length(certificates.Length), .. certificates]), .. Message(22, [1, .. Length(Staple.Length), .. Staple]),
                .. Message(12, [3, (byte)(Group >> 8), (byte)Group, 0]), .. Message(14, []),
            ];
            var bytes = Enumerable.Repeat(TlsBytes.Alert(112, level: 1), Warnings).SelectMany(a => a).ToList();
            foreach (var cut in Cuts)
            {
                var length = Math.Min(cut, handshake.Length);
                if (length > 0)
                    bytes.AddRange(TlsBytes.Record(Version, handshake[..length]));
                handshake = handshake[length..];
            }

            if (handshake.Length > 0)
                bytes.AddRange(TlsBytes.Record(Version, handshake));
            return [.. bytes];
        }

        private byte[] Hello() => Message(2, [(byte)(Version >> 8), (byte)Version, .. Random, (byte)Session.Length, .. Session, (byte)(Suite >> 8), (byte)Suite, 0]);

        private static byte[] Message(byte type, byte[] body) => [type, .. Length(body.Length), .. body];

        private static byte[] Length(int length) => [(byte)(length >> 16), (byte)(length >> 8), (byte)length];
    }
}
