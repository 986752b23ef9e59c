using System.Net.Mail;

namespace Alarm.Center;

public sealed class AlarmMailer
{
    private static readonly string[] Hosts =
    [
        "email-smtp.eu-west-1.amazonaws.com",
        "email-smtp.eu-central-1.amazonaws.com",
    ];

    public bool Raise(MailMessage message)
    {
        foreach (var host in Hosts)
        {
            try
            {
                using var client = new SmtpClient(host, 2587) { EnableSsl = true, Timeout = 5000 };
                client.Send(message);
                return true;
            }
            catch (SmtpException e) when (e.StatusCode is SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.GeneralFailure)
            {
                Console.Error.WriteLine($"{host}: {e.Message}");
            }
        }

        return false;
    }

    public bool Test(MailMessage message)
    {
        for (var i = 0; i < Hosts.Length; i++)
        {
            using var client = new SmtpClient(Hosts[i], 2587); //~ SESA101
            try
            {
                client.Send(message);
                return true;
            }
            catch (SmtpException)
            {
                continue;
            }
        }

        return false;
    }

    public async Task ResetAsync(MailMessage message, CancellationToken cancellation)
    {
        var client = new SmtpClient(Hosts[0]);
        await using var registration = cancellation.Register(client.SendAsyncCancel);
        client.Port = 465; //~ SESA103
        client.EnableSsl = true;
        await client.SendMailAsync(message, cancellation);
    }
}
