using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>SMTP spoken by hand: a socket, and an <c>SslStream</c> made over it or not.</summary>
internal static class RawSockets
{
    public static readonly LibraryDescription Library = Library("System.Net.Sockets", [],
        new ClientDescription("TcpClient", Types("System.Net.Sockets.TcpClient"))
        {
            Judged = JudgedWhen.Finished,
            IsStream = true,
            Members = Slots(Slot("Client", FactRole.Inner)),
            Calls = Calls(
                new CallDescription(".ctor", CallEffect.Connects) { Requires = Names("hostname"), Parameters = Slots(Slot("hostname", FactRole.Host), Slot("port", FactRole.Port)) },
                new CallDescription(Names("Connect", "ConnectAsync", "BeginConnect"), CallEffect.Connects) { Parameters = Slots(Slot("hostname", FactRole.Host), Slot("host", FactRole.Host), Slot("port", FactRole.Port)) },
                new CallDescription("GetStream", CallEffect.OpensStream)),
        },
        new ClientDescription("Socket", Types("System.Net.Sockets.Socket"))
        {
            Judged = JudgedWhen.Finished,
            IsStream = true,
            Calls = Calls(
                new CallDescription(Names("Connect", "ConnectAsync", "BeginConnect"), CallEffect.Connects)
                {
                    Parameters = Slots(Slot("host", FactRole.Host), Slot("port", FactRole.Port), Slot("remoteEP", FactRole.Carrier)),
                },
                new CallDescription(Names("Send", "SendAsync"), CallEffect.Writes)),
        },
        new ClientDescription("DnsEndPoint", Types("System.Net.DnsEndPoint"))
        {
            Judged = JudgedWhen.Never,
            Calls = Calls(new CallDescription(".ctor", CallEffect.Configures) { Parameters = Slots(Slot("host", FactRole.Host), Slot("port", FactRole.Port)) }),
        },
        new ClientDescription("stream", Types("System.IO.Stream", "System.Net.Sockets.NetworkStream", "System.IO.StreamWriter", "System.IO.TextWriter", "System.IO.BufferedStream", "System.IO.BinaryWriter",
            "System.IO.StreamReader", "System.IO.TextReader", "System.IO.BinaryReader"))
        {
            Judged = JudgedWhen.Never,
            IsStream = true,
            IsCommon = true,
            Calls = Calls(
                new CallDescription(".ctor", CallEffect.Configures) { Parameters = Slots(Slot("stream", FactRole.Inner), Slot("input", FactRole.Inner), Slot("output", FactRole.Inner), Slot("socket", FactRole.Inner)) },
                new CallDescription(Names("Write", "WriteAsync", "WriteLine", "WriteLineAsync", "WriteByte"), CallEffect.Writes)),
        },
        new ClientDescription("SslStream", Types("System.Net.Security.SslStream", "System.Net.Security.AuthenticatedStream"))
        {
            Judged = JudgedWhen.Connecting,
            IsStream = true,
            Calls = Calls(
                new CallDescription(".ctor", CallEffect.Configures)
                {
                    Parameters = Slots(Slot("innerStream", FactRole.Inner), Slot("userCertificateValidationCallback", FactRole.Certificate)),
                },
                new CallDescription(Names("AuthenticateAsClient", "AuthenticateAsClientAsync", "BeginAuthenticateAsClient"), CallEffect.Handshakes)
                {
                    Parameters = Slots(
                        Slot("targetHost", FactRole.CheckedName),
                        Slot("enabledSslProtocols", FactRole.Versions),
                        Slot("checkCertificateRevocation", FactRole.Revocation),
                        Slot("sslClientAuthenticationOptions", FactRole.Carrier)),
                }),
        },
        new ClientDescription("SslClientAuthenticationOptions", Types("System.Net.Security.SslClientAuthenticationOptions"))
        {
            Judged = JudgedWhen.Never,
            Members = Slots(
                Slot("TargetHost", FactRole.CheckedName),
                Slot("EnabledSslProtocols", FactRole.Versions),
                Slot("RemoteCertificateValidationCallback", FactRole.Certificate),
                Slot("CertificateRevocationCheckMode", FactRole.Revocation, new SlotValue("NoCheck", 0, 0), new SlotValue("Online", 1, 1), new SlotValue("Offline", 2, 1))),
        });
}
