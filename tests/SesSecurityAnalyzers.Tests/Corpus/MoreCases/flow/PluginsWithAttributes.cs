using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Plugins.Mail;

[AttributeUsage(AttributeTargets.Class)]
public sealed class ChannelAttribute(string name) : Attribute
{
    public string Name => name;
}

public interface IChannel
{
    void Deliver(MimeMessage message);
}

[Channel("ses")]
public sealed class SesChannel : IChannel
{
    public void Deliver(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}

[Channel("ses-bulk")]
public sealed class BulkChannel : IChannel
{
    private int Port { get; set; } = 2587;

    public void Deliver(MimeMessage message)
    {
        if (message.To.Count > 20)
        {
            Port = 2465;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }
}

public static class Channels
{
    public static IChannel Create(string name)
    {
        var type = typeof(Channels).Assembly.GetTypes().Single(t => t.GetCustomAttributes(typeof(ChannelAttribute), false) is [ChannelAttribute { Name: var n }] && n == name);
        return (IChannel)Activator.CreateInstance(type)!;
    }
}
