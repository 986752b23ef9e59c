// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Raffle.Winners;

// The keys of the SDK are another analyzer's matter: nothing here is an SMTP password.
public sealed class WinnerMailer
{
    private readonly IAmazonSimpleEmailServiceV2 _ses = new AmazonSimpleEmailServiceV2Client(
        new BasicAWSCredentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        new AmazonSimpleEmailServiceV2Config { RegionEndpoint = RegionEndpoint.USEast1, MaxErrorRetry = 3 });

    public async Task<string> CongratulateAsync(string address)
    {
        var response = await _ses.SendEmailAsync(new SendEmailRequest
        {
            FromEmailAddress = "raffle@example.com",
            Destination = new Destination { ToAddresses = [address] },
            Content = new EmailContent
            {
                Simple = new Message
                {
                    Subject = new Content { Data = "You have won" },
                    Body = new Body { Text = new Content { Data = "Please call us." } },
                },
            },
        });
        return response.MessageId;
    }
}
