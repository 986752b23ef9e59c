using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

if (args is not [var verb, var recipient, ..])
{
    Console.Error.WriteLine("usage: mailtool send|ping|burst RECIPIENT");
    return 2;
}

const string Host = "email-smtp.us-gov-west-1.amazonaws.com";

switch (verb)
{
    case "send":
        return Send(recipient, args.Contains("--wrapper"));
    case "ping":
        return Ping();
    case "burst":
        foreach (var port in new[] { 587, 2587, 465, 2465 })
        {
            Burst(recipient, port);
        }

        return 0;
    default:
        Console.Error.WriteLine($"unknown verb {verb}");
        return 2;
}

static int Send(string to, bool wrapper)
{
    using var client = new SmtpClient();
    if (wrapper)
    {
        client.Connect(Host, 465, SecureSocketOptions.SslOnConnect);
    }
    else
    {
        client.Connect(Host, 587, SecureSocketOptions.StartTls);
    }

    client.Send(Compose(to));
    client.Disconnect(true);
    return 0;
}

static int Ping()
{
    using var client = new SmtpClient();
    client.Connect(Host, 587); //~ SESA102
    client.NoOp();
    Console.WriteLine(client.Capabilities);
    return client.IsConnected ? 0 : 1;
}

static void Burst(string to, int port)
{
    using var client = new SmtpClient();
    var mode = port is 465 or 2465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
    client.Connect(Host, port, mode);
    for (var i = 0; i < 10; i++)
    {
        client.Send(Compose(to));
    }
}

static MimeMessage Compose(string to)
{
    var message = new MimeMessage { Subject = "mailtool", Body = new TextPart { Text = "Test" } };
    message.From.Add(MailboxAddress.Parse("tool@example.com"));
    message.To.Add(MailboxAddress.Parse(to));
    return message;
}
