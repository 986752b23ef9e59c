using System.Net.Mail;

namespace Loops.Refilled;

public sealed class Dispatcher
{
    public void Run(Queue<MailMessage> queue)
    {
        var client = Fresh();
        var sent = 0;
        while (queue.TryDequeue(out var message))
        {
            client.Send(message);
            if (++sent % 100 == 0)
            {
                client.Dispose();
                client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
            }
        }

        client.Dispose();
    }

    public void RunCarefully(Queue<MailMessage> queue)
    {
        var client = Fresh();
        var sent = 0;
        while (queue.TryDequeue(out var message))
        {
            client.Send(message);
            if (++sent % 100 == 0)
            {
                client.Dispose();
                client = Fresh();
            }
        }

        client.Dispose();
    }

    private static SmtpClient Fresh() => new("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
}
