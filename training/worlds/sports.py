"""Sports: scores, schedules, standings, players."""
from switchboard.world import domain, fn, flow, values

SEASON = {"2021": ["the 2021 season", "2021赛季"], "2022": ["the 2022 season", "2022赛季"], "2023": ["the 2023 season", "2023赛季"], "2024": ["the 2024 season", "2024赛季"]}
domain("sports")
fn("get_match_score", "Score of a team's match", zh="查询比分",
   names=["sports.score", "matchResult", "get_game_result"], descs=["Result of one game."],
   params=dict(team=dict(t="str", v="team_b", d="team", zh="球队"), opponent=dict(t="str", v="team_b", d="other team", zh="对手", opt=True), date=dict(t="str", v=["yesterday", "last night", "on Sunday", "last Saturday", "on Tuesday", "two days ago", "last week", "昨天", "昨晚", "周日", "上周六", "前天"], noise=0, d="day as said", zh="日期", opt=True)),
   en=["score of {team} {date}", "did {team} win {date}", "how did the game between {team} and {opponent} end", "{team} vs {opponent} score", "what was the result for {team} {date}", "{team} against {opponent} {date}, who won", "I missed the match of {team}, what's the score", "result please: {team}, {opponent}"],
   zh_q=["{team}{date}的比分", "{team}赢了吗", "{team}对{opponent}比分多少", "{date}{team}和{opponent}谁赢了"],
   res=["3-1", "lost 88:94"], ans=["Here is the result for {team}."])
fn("get_live_score", "Live score of a running match", zh="实时比分",
   names=["sports.live", "liveScore"], descs=["Score of a match being played now."],
   params=dict(team=dict(t="str", v="team_b", d="team", zh="球队"), commentary=dict(t="bool", d="last events too", zh="含解说", opt=True)),
   en=["how is {team} doing right now", "live score {team}", "{team} is playing, what's the score at the moment", "follow {team} live with commentary @commentary=true", "is {team} leading currently", "what minute and score, {team}", "current score of {team}, and what happened last @commentary=true"],
   zh_q=["{team}现在比分多少", "{team}的实时比分", "{team}领先了吗，现在", "{team}直播比分，带解说 @commentary=true"],
   res=["2-0, 63rd minute"], ans=["That is how {team} stands now."])
fn("get_schedule", "Upcoming matches of a team", zh="球队赛程",
   names=["sports.fixtures", "teamSchedule", "upcoming_games"], descs=["Next games."],
   params=dict(team=dict(t="str", v="team_b", d="team", zh="球队"), num_games=dict(t="int", v=(1, 15), d="how many games", zh="场数", opt=True, alt=["limit"]), venue=dict(t="enum", v={"home": ["at home", "主场"], "away": ["on the road", "客场"]}, d="only home or away", zh="场地", opt=True, alt=["location"])),
   en=["when does {team} play next", "next {num_games} games of {team}", "{team} {venue} matches", "schedule of {team}, {num_games} games, {venue}", "who do {team} face in the next {num_games} matches", "I want tickets for {team} {venue}, when do they play", "fixtures {team}", "list {num_games} upcoming {venue} games for {team}"],
   zh_q=["{team}下一场什么时候", "{team}接下来{num_games}场比赛", "{team}的{venue}赛程", "看看{team}的{num_games}场{venue}比赛"],
   res=["Saturday 18:00"], ans=["Here are the next games of {team}."])
fn("get_standings", "League table", zh="联赛积分榜",
   names=["sports.table", "leagueStandings", "get_ranking"], descs=["Ranking of the teams in a league."],
   params=dict(league=dict(t="str", v="league_b", d="league", zh="联赛"), season=dict(t="str", v=SEASON, d="season as a year", zh="赛季", opt=True), top=dict(t="int", v=(3, 20), d="only the first n", zh="前几名", opt=True, alt=["limit"])),
   en=["{league} table", "standings of the {league}", "top {top} of the {league}", "who leads the {league}", "{league} standings from {season}", "show me the first {top} in {league}, {season}", "how did the {league} finish in {season}", "ranking, {league}, {top} teams"],
   zh_q=["{league}积分榜", "{league}前{top}名", "{season}的{league}排名", "{league}谁排第一"],
   res=["1. Arsenal 2. City"], ans=["Here is the table of the {league}."])
fn("get_team_rank", "Rank of one team in its league", zh="球队排名",
   names=["sports.team_ranking", "teamPosition"], descs=["Place of a team in the table."],
   params=dict(team=dict(t="str", v="team_b", d="team", zh="球队"), league=dict(t="str", v="league_b", d="league", zh="联赛"), season=dict(t="str", v=SEASON, d="season as a year", zh="赛季", opt=True)),
   en=["where is {team} in the {league}", "rank of {team} in {league}", "{team}'s place in the {league} in {season}", "how high did {team} finish in the {league}, {season}", "is {team} near the top of the {league}", "{league}: position of {team}", "which place does {team} hold in {league}"],
   zh_q=["{team}在{league}排第几", "{team}{season}的{league}名次", "{league}里{team}第几名", "查{team}在{league}的排名"],
   res=["4th"], ans=["That is the place of {team}."])
fn("get_player_stats", "Statistics of a player", zh="球员数据",
   names=["sports.player_stats", "playerStatistics", "lookup_player_stats"], descs=["Goals, points, assists of a player."],
   params=dict(player=dict(t="str", v="player_b", d="player", zh="球员", alt=["player_name", "athlete"]), season=dict(t="str", v=SEASON, d="season as a year", zh="赛季", opt=True, alt=["year"]), stat=dict(t="enum", v={"goals": ["how often they scored", "进球"], "assists": ["助攻"], "points": ["得分"], "games": ["matches played", "出场"], "cards": ["yellow and red cards", "红黄牌"]}, d="one figure", zh="项目", opt=True, alt=["metric"]), team=dict(t="str", v="team_b", d="team played for", zh="球队", opt=True)),
   en=["stats of {player}", "{player} {stat} in {season}", "how many {stat} did {player} get for {team}", "{season}: {stat} of {player}", "show {player}'s numbers in {season} with {team}", "what did {player} do in {season}", "I want {stat} for {player}", "when {player} was at {team}, {stat}?", "career figures {player}"],
   zh_q=["{player}的数据", "{player}{season}的{stat}", "{player}在{team}有多少{stat}", "查{player}{season}表现"],
   res=["24 goals"], ans=["Here are the figures of {player}."])
fn("compare_players", "Compare two players", zh="比较两名球员",
   names=["sports.compare", "playerComparison"], descs=["Two athletes side by side."],
   params=dict(player1=dict(t="str", v="player_b", d="first player", zh="球员一"), player2=dict(t="str", v="player_b", d="second player", zh="球员二"), by=dict(t="enum", v={"goals": ["进球"], "titles": ["trophies", "冠军"], "earnings": ["money made", "收入"], "wins": ["胜场"]}, d="figure to compare", zh="项目", opt=True)),
   en=["compare {player1} and {player2}", "{player1} or {player2}, who has more {by}", "{by}: {player1} versus {player2}", "is {player1} better than {player2}", "put {player1} next to {player2} by {by}", "settle a bet: {player1} against {player2}, {by}", "how does {player1} measure up to {player2}"],
   zh_q=["{player1}和{player2}谁强", "比较{player1}与{player2}的{by}", "{player1}对比{player2}", "{player1}、{player2}谁的{by}多"],
   res=["first one leads"], ans=["Here is {player1} next to {player2}."])
fn("get_player_profile", "Basic facts about an athlete", zh="运动员简介",
   names=["sports.player_info", "athleteProfile"], descs=["Age, height, team, nationality."],
   params=dict(player=dict(t="str", v="player_b", d="athlete", zh="运动员"), field=dict(t="enum", v={"age": ["how old they are", "年龄"], "height": ["how tall they are", "身高"], "team": ["current club", "球队"], "nationality": ["where they come from", "国籍"]}, d="one fact", zh="项目", opt=True)),
   en=["who is {player}", "how old is {player} @field=\"age\"", "which club does {player} play for @field=\"team\"", "how tall is {player} @field=\"height\"", "profile of {player}", "{player} {field}", "what country is {player} from @field=\"nationality\"", "{field} of {player}?"],
   zh_q=["{player}是谁", "{player}多大了 @field=\"age\"", "{player}效力于哪个队 @field=\"team\"", "{player}的{field}"],
   res=["36 years"], ans=["Here is that about {player}."])
fn("get_champion", "Winner of a league in a season", zh="联赛冠军",
   names=["sports.champion", "leagueWinner"], descs=["Who won the title."],
   params=dict(league=dict(t="str", v="league_b", d="league", zh="联赛", alt=["competition"]), year=dict(t="int", v=(1975, 2024), d="year", zh="年份", alt=["season"])),
   en=["who won the {league} in {year}", "{league} champion {year}", "winner of the {year} {league}", "in {year} the {league} title went to whom", "which team lifted the {league} trophy in {year}", "{year} {league} winners", "champions of {league}, year {year}"],
   zh_q=["{year}年{league}冠军是谁", "{league}{year}年谁夺冠", "{year}年的{league}被谁赢了", "查{year}年{league}冠军"],
   res=["Liverpool"], ans=["That was the champion of {year}."])
fn("find_stadium", "Stadium of a team", zh="球队主场",
   names=["sports.stadium", "homeGround"], descs=["Where a team plays at home."],
   params=dict(team=dict(t="str", v="team_b", d="team", zh="球队")),
   en=["where does {team} play at home", "stadium of {team}", "home ground of {team}", "in which arena does {team} play", "how is {team}'s stadium called", "{team} stadium"],
   zh_q=["{team}的主场在哪", "{team}的球场叫什么", "{team}在哪个体育馆打球", "查{team}主场"],
   res=["Anfield"], ans=["That is where {team} plays."])
fn("follow_team", "Follow a team for news and scores", zh="关注球队",
   names=["sports.follow", "subscribeTeam"], descs=["Notifies about a team."],
   params=dict(team=dict(t="str", v="team_b", d="team", zh="球队"), alerts=dict(t="[enum]", v={"goals": ["every goal", "进球"], "lineup": ["starting eleven", "首发"], "final": ["the end result", "终场比分"], "news": ["新闻"]}, d="what to notify", zh="提醒内容", opt=True)),
   en=["follow {team}", "keep me posted on {team}: {alerts}", "notify me about {alerts} of {team}", "I'm a fan of {team}, send {alerts}", "subscribe to {team}", "alerts for {team} please, {alerts}"],
   zh_q=["关注{team}", "{team}的{alerts}通知我", "订阅{team}，{alerts}", "我是{team}球迷，有消息告诉我"],
   res=["following"], ans=["You will hear about {team}."])
fn("unfollow_team", "Stop following a team", zh="取消关注球队",
   names=["sports.unfollow", "unsubscribeTeam"], descs=["No more notifications about a team."],
   params=dict(team=dict(t="str", v="team_b", d="team", zh="球队")),
   en=["stop following {team}", "unfollow {team}", "no more news of {team}", "I'm done with {team}, don't notify me", "unsubscribe from {team}", "{team} bores me, turn the alerts off"],
   zh_q=["取消关注{team}", "不要再推{team}了", "{team}的消息不用发了", "退订{team}"],
   res=["unfollowed"], ans=["No more messages about {team}."])
fn("buy_match_tickets", "Buy tickets for a match", zh="购买球票",
   names=["tickets.buy_match", "matchTickets"], descs=["Seats in the stadium."],
   params=dict(home_team=dict(t="str", v="team_b", d="team playing at home", zh="主队"), away_team=dict(t="str", v="team_b", d="visiting team", zh="客队", opt=True), count=dict(t="int", v=(1, 8), d="number of tickets", zh="张数", alt=["quantity"]), category=dict(t="enum", v={"standing": ["in the stands", "站票"], "seat": ["a proper seat", "座位票"], "vip": ["VIP box", "贵宾"]}, d="kind of ticket", zh="类别", opt=True)),
   en=["{count} tickets for {home_team} against {away_team}", "buy {count} {category} tickets, {home_team} at home", "get {count} seats for the {home_team} game", "{home_team} hosts {away_team}, we need {count} tickets", "I'm taking my kids to {home_team}, {count} tickets, {category}", "tickets: {home_team} - {away_team}, {count} pieces, {category}"],
   zh_q=["买{count}张{home_team}对{away_team}的票", "{home_team}主场球票{count}张，{category}", "订{count}张{home_team}的球票", "{home_team}迎战{away_team}，要{count}张{category}"],
   res=["tickets bought"], ans=["You have {count} tickets."])
flow(en=["who won the {l} in {y}? show me when that team plays next", "find the {y} champion of the {l} and then its schedule"], zh_q=["{y}年{l}冠军是谁？再查它的赛程"],
   slots=dict(l="league_b", y=[str(k) for k in range(1980, 2025)]), made=dict(t="team_b"), steps=[("get_champion", {"league": "{l}", "year": "{y}"}, "{t}"), ("get_schedule", {"team": "{t}"}, "Sunday 16:00")], ans=["{t} won the {l} in {y}; the next match is on Sunday at 16:00."])
