using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

var direct = args is ["--direct", ..];
var region = args is [.., var last] ? last : "us-east-1";
var port = direct ? 465 : 587;
var mode = direct switch
{
    true => SecureSocketOptions.SslOnConnect,
    false => SecureSocketOptions.StartTls,
};

if (args.Contains("--local"))
{
    Send("localhost", 1025, SecureSocketOptions.None);
    return 0;
}

for (var attempt = 1; attempt <= 3; attempt++)
{
    try
    {
        Send($"email-smtp.{region}.amazonaws.com", port, mode);
        return 0;
    }
    catch (TimeoutException) when (attempt < 3)
    {
        direct = !direct;
        (port, mode) = direct ? (465, SecureSocketOptions.SslOnConnect) : (587, SecureSocketOptions.StartTls);
    }
}

return 1;

static void Send(string host, int port, SecureSocketOptions mode)
{
    using var client = new SmtpClient();
    client.Connect(host, port, mode);
    client.Send(new MimeMessage());
    client.Disconnect(true);
}
