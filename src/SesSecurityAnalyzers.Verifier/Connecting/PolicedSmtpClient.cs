using System.Net.Security;
using System.Security.Authentication;
using MailKit.Net.Smtp;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>MailKit's client with the handshake of <see cref="PeerCertificate"/>.</summary>
internal sealed class PolicedSmtpClient : SmtpClient
{
    private readonly PeerCertificate _peer;
    private readonly SslProtocols _protocols;

    public PolicedSmtpClient(SmtpDialogue dialogue, PeerCertificate peer, SslProtocols protocols) : base(dialogue)
    {
        _peer = peer;
        _protocols = protocols;
        // SslStream takes one callback only, and MailKit gives it its own, which asks this one.
        ServerCertificateValidationCallback = (_, certificate, chain, errors) => peer.Accept(certificate, chain, errors);
    }

    protected override SslClientAuthenticationOptions GetSslClientAuthenticationOptions(string host, RemoteCertificateValidationCallback remoteCertificateValidationCallback) =>
        _peer.CreateOptions(_protocols, remoteCertificateValidationCallback);
}
