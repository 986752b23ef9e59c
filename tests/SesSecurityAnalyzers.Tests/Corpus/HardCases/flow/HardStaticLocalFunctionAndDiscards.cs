using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

using var client = new SmtpClient();
var (host, _, wrapper) = Describe("us-west-2");
var (_, port, _) = Describe("eu-west-1");
client.Connect(host, wrapper, SecureSocketOptions.SslOnConnect);
client.Disconnect(true);

client.Connect(host, port, SecureSocketOptions.SslOnConnect); //~ SESA103
client.Send(Compose(args));
client.Disconnect(true);

static (string Host, int Port, int Wrapper) Describe(string region)
{
    var host = Name(region);
    return (host, 587, 465);

    static string Name(string name) => $"email-smtp.{name}.amazonaws.com";
}

static MimeMessage Compose(string[] arguments)
{
    var message = new MimeMessage();
    message.From.Add(MailboxAddress.Parse("jobs@example.com"));
    message.To.Add(MailboxAddress.Parse(arguments[0]));
    message.Subject = arguments.Length > 1 ? arguments[1] : nameof(Compose);
    return message;
}
