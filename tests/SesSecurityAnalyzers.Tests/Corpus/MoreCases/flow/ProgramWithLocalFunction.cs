using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

const string host = "email-smtp.eu-west-1.amazonaws.com";
const int port = 465;

var message = new MimeMessage();
message.To.Add(MailboxAddress.Parse(args[0]));
await DeliverAsync(message);
return 0;

static async Task DeliverAsync(MimeMessage message)
{
    using var client = new SmtpClient();
    await client.ConnectAsync(host, port, SecureSocketOptions.StartTls); //~ SESA103
    await client.AuthenticateAsync(Environment.GetEnvironmentVariable("SES_SMTP_USERNAME"), Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));
    await client.SendAsync(message);
    await client.DisconnectAsync(true);
}
