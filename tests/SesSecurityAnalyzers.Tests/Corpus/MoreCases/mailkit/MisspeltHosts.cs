using MailKit.Net.Smtp;
using MailKit.Security;

namespace Typo.Collection;

public static class Connections
{
    public static void Dash(SmtpClient client) => client.Connect("email-smtp-eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105

    public static void DashInRegion(SmtpClient client) => client.Connect("email-smtp.eu-west1.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105

    public static void SesDomain(SmtpClient client) => client.Connect("email-smtp.eu-west-1.amazonses.com", 465, SecureSocketOptions.SslOnConnect); //~ SESA105

    public static void GreetingName(SmtpClient client) => client.Connect("email-smtp.amazonaws.com", 465, SecureSocketOptions.SslOnConnect); //~ SESA105

    public static void ApiOnlyRegion(SmtpClient client) => client.Connect("email-smtp.il-central-1.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105

    public static void FipsApi(SmtpClient client) => client.Connect("email-fips.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105

    public static void WellSpelt(SmtpClient client) => client.Connect("email-smtp.ap-southeast-1.api.aws", 587, SecureSocketOptions.StartTls);
}
