using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Broadcast.Schedule;

public sealed class ScheduleMailer
{
    private static readonly string[] Hosts = ["email-smtp.us-east-1.amazonaws.com", "email-smtp.us-west-2.amazonaws.com"];
    private static readonly string[] Relays = ["relay1.example.com", "relay2.example.com"];

    public void Send(MimeMessage message)
    {
        foreach (var host in Hosts)
        {
            using var client = new SmtpClient();
            client.Connect(host, 587, SecureSocketOptions.None); //~ SESA101
            client.Send(message);
        }
    }

    public void SendOverRelays(MimeMessage message)
    {
        foreach (var host in Relays)
        {
            using var client = new SmtpClient();
            client.Connect(host, 587, SecureSocketOptions.None);
            client.Send(message);
        }
    }
}
