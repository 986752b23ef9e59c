using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ingress.Checks;

public sealed class IngressChecks
{
    private const string Ingress = "a1b2c3d4e5.fips.wmjb.mail-manager-smtp.amazonaws.com";
    private readonly SmtpClient _client = new();

    public void StartTlsOnWrapperPort() => _client.Connect(Ingress, 465, SecureSocketOptions.StartTls); //~ SESA104

    public void Flag() => _client.Connect(Ingress, 587, useSsl: true); //~ SESA103

    public void Port25() => _client.Connect(Ingress, 25, SecureSocketOptions.StartTls); //~ SESA106

    public void AlternatePort() => _client.Connect(Ingress, 2465, SecureSocketOptions.SslOnConnect); //~ SESA103 SESA104

    public void Plain() => _client.Connect(Ingress, 587, SecureSocketOptions.None); //~ SESA101

    public void Right() => _client.Connect(Ingress, 587, SecureSocketOptions.StartTls);
}
