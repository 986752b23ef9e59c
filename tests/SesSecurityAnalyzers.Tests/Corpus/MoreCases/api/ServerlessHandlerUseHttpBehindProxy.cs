// uses: aws
using Amazon;
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Ticketing.Lambda;

/// <summary>Entry point that the queue triggers, one call a batch.</summary>
public class Function
{
    private static readonly IAmazonSimpleEmailServiceV2 Ses = BuildClient();

    private static IAmazonSimpleEmailServiceV2 BuildClient()
    {
        var proxyHost = Environment.GetEnvironmentVariable("OUTBOUND_PROXY");
        var config = new AmazonSimpleEmailServiceV2Config
        {
            RegionEndpoint = RegionEndpoint.EUCentral1,
            Timeout = TimeSpan.FromSeconds(20),
        };

        if (!string.IsNullOrEmpty(proxyHost))
        {
            config.ProxyHost = proxyHost;
            config.ProxyPort = 3128;
            // the proxy does not understand CONNECT
            config.UseHttp = true; //~ SESA401
        }

        return new AmazonSimpleEmailServiceV2Client(config);
    }

    public async Task<int> HandleAsync(IReadOnlyList<string> receivers)
    {
        var sent = 0;
        foreach (var receiver in receivers)
        {
            await Ses.SendEmailAsync(new SendEmailRequest
            {
                FromEmailAddress = "tickets@example.com",
                Destination = new Destination { ToAddresses = [receiver] },
                Content = new EmailContent
                {
                    Simple = new Message
                    {
                        Subject = new Content { Data = "Your ticket" },
                        Body = new Body { Text = new Content { Data = "See the attached link." } },
                    },
                },
            });
            sent++;
        }

        return sent;
    }
}
