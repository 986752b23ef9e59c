using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Harvest.Crops;

public sealed class CropMailer
{
    private sealed record Route(int Port, SecureSocketOptions Mode)
    {
        public static Route Direct { get; } = new(465, SecureSocketOptions.SslOnConnect);

        public static Route Standard { get; } = new(587, SecureSocketOptions.StartTls);
    }

    public async Task<bool> TrySendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        await foreach (var route in RoutesAsync().WithCancellation(cancellationToken))
        {
            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync("email-smtp.us-east-2.amazonaws.com", route.Port, route.Mode, cancellationToken);
                await client.SendAsync(message, cancellationToken);
                return true;
            }
            catch (TimeoutException)
            {
                // the next route
            }
        }

        return false;
    }

    private static async IAsyncEnumerable<Route> RoutesAsync()
    {
        yield return Route.Standard;
        await Task.Delay(100);
        yield return Route.Direct;
        await Task.Delay(1000);
        yield return Route.Standard with { Port = 2000 + Route.Standard.Port };
    }
}
