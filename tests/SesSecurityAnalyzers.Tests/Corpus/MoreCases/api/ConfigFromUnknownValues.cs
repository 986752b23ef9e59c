// uses: aws
using Amazon;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;
using Microsoft.Extensions.Configuration;

namespace Lottery.Mail;

public class LotteryMail
{
    private readonly AmazonSimpleEmailServiceClient client;

    public LotteryMail(IConfiguration configuration, bool plain)
    {
        AmazonSimpleEmailServiceConfig config = new AmazonSimpleEmailServiceConfig();
        config.UseHttp = plain;
        string? url = configuration["Ses:Url"];
        if (url != null)
            config.ServiceURL = url;
        else
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(configuration["Ses:Region"]);
        client = new AmazonSimpleEmailServiceClient(config);
    }

    public async Task<string> SendAsync(string to, string subject, string text)
    {
        SendEmailRequest request = new SendEmailRequest();
        request.Source = "lottery@example.com";
        request.Destination = new Destination(new List<string> { to });
        request.Message = new Message(new Content(subject), new Body(new Content(text)));
        request.ConfigurationSetName = "lottery";
        SendEmailResponse response = await client.SendEmailAsync(request);
        return response.MessageId;
    }
}
