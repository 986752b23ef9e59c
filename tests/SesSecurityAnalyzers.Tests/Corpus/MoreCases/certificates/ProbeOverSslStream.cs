using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Monitoring.Probes;

public sealed record CertificateReport(string Host, DateTime NotAfter, string Issuer);

public sealed class CertificateProbe
{
    public async Task<CertificateReport> ReadAsync(string region, CancellationToken cancellation)
    {
        var host = $"email-smtp.{region}.amazonaws.com";
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host, 465, cancellation);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, cancellation);
        var certificate = (X509Certificate2)tls.RemoteCertificate!;
        return new CertificateReport(host, certificate.NotAfter, certificate.Issuer);
    }

    public async Task<CertificateReport> ReadUncheckedAsync(CancellationToken cancellation)
    {
        const string Host = "email-smtp.eu-west-1.amazonaws.com";
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Host, 2465, cancellation);
        var options = new SslClientAuthenticationOptions { TargetHost = Host };
        options.RemoteCertificateValidationCallback = delegate { return true; }; //~ SESA301
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(options, cancellation);
        return new CertificateReport(Host, DateTime.Parse(tls.RemoteCertificate!.GetExpirationDateString()), tls.RemoteCertificate.Issuer);
    }

    public async Task<bool> NameAsync(CancellationToken cancellation)
    {
        using var tcp = new TcpClient("email-smtp.eu-west-1.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream(), leaveInnerStreamOpen: false);
        await tls.AuthenticateAsClientAsync("email-smtp.amazonaws.com"); //~ SESA303
        return tls.IsAuthenticated;
    }

    public async Task<bool> OtherServerAsync(string host, CancellationToken cancellation)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host, 465, cancellation);
        await using var tls = new SslStream(tcp.GetStream(), false, (_, _, _, _) => true);
        await tls.AuthenticateAsClientAsync(host);
        return tls.IsEncrypted;
    }
}
