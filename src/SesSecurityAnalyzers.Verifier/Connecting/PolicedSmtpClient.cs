using System.Net.Security;
using System.Security.Authentication;
using MailKit.Net.Smtp;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>MailKit's client with the handshake of <see cref="PeerCertificate"/>.</summary>
internal sealed class PolicedSmtpClient(SmtpDialogue dialogue, PeerCertificate peer, SslProtocols protocols) : SmtpClient(dialogue)
{
    protected override SslClientAuthenticationOptions GetSslClientAuthenticationOptions(string host, RemoteCertificateValidationCallback remoteCertificateValidationCallback) =>
        peer.CreateOptions(protocols);
}
