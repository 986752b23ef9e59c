using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Global.Check;

public sealed class RegionCheck
{
    private readonly SmtpClient _client = new();

    public void CapeTown() => _client.Connect("email-smtp.af-south-1.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105

    public void Milan() => _client.Connect("email-smtp.eu-south-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect); //~ SESA105

    public void Jakarta() => _client.Connect("email-smtp.ap-southeast-3.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105

    public void TelAviv() => _client.Connect("email-smtp.il-central-1.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105

    public void Calgary() => _client.Connect("email-smtp.ca-west-1.api.aws", 587, SecureSocketOptions.StartTls); //~ SESA105

    public void Stockholm() => _client.Connect("email-smtp.eu-north-1.amazonaws.com", 587, SecureSocketOptions.StartTls);

    public void Osaka() => _client.Connect("email-smtp.ap-northeast-3.api.aws", 587, SecureSocketOptions.StartTls);
}
