using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Silo.Grain;

internal sealed class Attempt
{
    private bool _direct;

    public int Port => _direct ? 465 : 587;

    public SecureSocketOptions Mode => _direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

    public void Turn() => _direct = !_direct;
}

public sealed class GrainMailer
{
    public bool TrySend(MimeMessage message)
    {
        var attempt = new Attempt();
        for (var left = 3; left > 0; left--, attempt.Turn())
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect("email-smtp.ca-central-1.amazonaws.com", attempt.Port, attempt.Mode);
                client.Send(message);
                return true;
            }
            catch (TimeoutException)
            {
                // turned for the next round
            }
        }

        return false;
    }
}
